/** The Python part of `sys`: records that have names for their fields. */
export const sysSource = String.raw`
class _Record(tuple):
    def __new__(cls, values):
        return tuple.__new__(cls, values)
    def __repr__(self):
        inner = ', '.join([f'{n}={v!r}' for n, v in zip(self._names, self)])
        return f'sys.{type(self).__name__}({inner})'
    def __getattr__(self, name):
        if name in self._names:
            return self[self._names.index(name)]
        raise AttributeError(f"'sys.{type(self).__name__}' object has no attribute '{name}'")

class _version_info(_Record):
    _names = ('major', 'minor', 'micro', 'releaselevel', 'serial')
_version_info.__name__ = _version_info.__qualname__ = 'version_info'
version_info = _version_info((3, 14, 2, 'final', 0))

class _float_info(_Record):
    _names = ('max', 'max_exp', 'max_10_exp', 'min', 'min_exp', 'min_10_exp', 'dig', 'mant_dig', 'epsilon', 'radix', 'rounds')
_float_info.__name__ = _float_info.__qualname__ = 'float_info'
float_info = _float_info((1.7976931348623157e+308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53, 2.220446049250313e-16, 2, 1))

class _int_info(_Record):
    _names = ('bits_per_digit', 'sizeof_digit', 'default_max_str_digits', 'str_digits_check_threshold')
_int_info.__name__ = _int_info.__qualname__ = 'int_info'
int_info = _int_info((30, 4, 4300, 640))

class _Implementation:
    name = 'cpython'
    cache_tag = 'cpython-314'
    version = version_info
    hexversion = 51250928
implementation = _Implementation()

def exit(status=None):
    if status is None:
        raise SystemExit
    if isinstance(status, tuple):
        raise SystemExit(*status)
    raise SystemExit(status)
`;
