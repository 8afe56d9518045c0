/** The Python part of `traceback`. */
export const tracebackSource = String.raw`
import sys

class FrameSummary:
    def __init__(self, filename, lineno, name, line=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.line = line
    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'
    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))
    def __getitem__(self, i):
        return (self.filename, self.lineno, self.name, self.line)[i]
    def __len__(self):
        return 4

class StackSummary(list):
    def format(self):
        return [_frame_text(f) for f in self]

def _limited(entries, limit):
    if limit is not None:
        entries = entries[:limit] if limit >= 0 else entries[limit:]
    return StackSummary([FrameSummary(*e) for e in entries])

def _frame_text(f):
    filename, lineno, name, line = f
    text = f'  File "{filename}", line {lineno}, in {name}\n'
    return text + f'    {line.strip()}\n' if line else text

def extract_tb(tb, limit=None):
    return _limited(_entries(tb), limit)

def format_list(extracted_list):
    return [_frame_text(f) for f in extracted_list]

def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()

def extract_stack(f=None, limit=None):
    entries = _stack()
    return _limited(entries, None if limit is None else -limit)

def format_stack(f=None, limit=None):
    return extract_stack(f, limit).format()

def _print(parts, file):
    file = sys.stderr if file is None else file
    for part in parts:
        print(part, file=file, end='')

def print_list(extracted_list, file=None):
    _print(format_list(extracted_list), file)

def print_tb(tb, limit=None, file=None):
    _print(format_tb(tb, limit), file)

def print_stack(f=None, limit=None, file=None):
    _print(format_stack(f, limit), file)

def _text_of(v):
    try:
        return str(v)
    except Exception:
        return f'<{type(v).__name__} str() failed>' if not isinstance(v, BaseException) else '<exception str() failed>'

def _only(e):
    if e is None:
        return ['NoneType: None\n']
    cls = type(e)
    name = cls.__qualname__ if cls.__module__ in ('__main__', 'builtins') else f'{cls.__module__}.{cls.__qualname__}'
    text = _text_of(e)
    parts = [f'{name}: {text}\n' if text else f'{name}\n']
    notes = getattr(e, '__notes__', None)
    if notes is not None:
        for note in notes:
            parts.extend([line + '\n' for line in _text_of(note).split('\n')])
    return parts

def _margin(depth):
    return '  ' * depth + '| ' if depth else ''

def _indented(parts, depth):
    margin = _margin(depth)
    return [''.join([margin + line + '\n' for line in part[:-1].split('\n')]) for part in parts] if depth else parts

class _Passage:
    """What has been seen on the way, and whether the frame around a group's parts is still to be closed."""
    def __init__(self, limit, chain):
        self.limit = limit
        self.chain = chain
        self.seen = []
        self.is_open = False

def _chain(e, way, depth):
    """What is printed of an exception and of those that led to it."""
    parts = []
    way.seen.append(e)
    if way.chain:
        earlier, words = e.__cause__, '\nThe above exception was the direct cause of the following exception:\n\n'
        if earlier is None and not e.__suppress_context__:
            earlier, words = e.__context__, '\nDuring handling of the above exception, another exception occurred:\n\n'
        if earlier is not None and not any(x is earlier for x in way.seen):
            parts = _chain(earlier, way, depth) + _indented([words], depth)
    if isinstance(e, BaseExceptionGroup):
        return parts + _group(e, way, depth)
    own = []
    if e.__traceback__ is not None:
        own = ['Traceback (most recent call last):\n'] + format_tb(e.__traceback__, way.limit)
    return parts + _indented(own + _only(e), depth)

def _group(e, way, outer):
    depth = outer or 1
    parts = []
    if e.__traceback__ is not None:
        parts.append('  ' * depth + ('| ' if outer else '+ ') + 'Exception Group Traceback (most recent call last):\n')
        parts.extend(_indented(format_tb(e.__traceback__, way.limit), depth))
    parts.extend(_indented(_only(e), depth))
    last = len(e.exceptions) - 1
    way.is_open = False
    for i, x in enumerate(e.exceptions):
        if i == last:
            way.is_open = True
        parts.append('  ' * depth + ('  ' if i else '+-') + f'+---------------- {i + 1} ----------------\n')
        parts.extend(_chain(x, way, depth + 1))
        if i == last and way.is_open:
            parts.append('  ' * (depth + 1) + '+------------------------------------\n')
            way.is_open = False
    return parts

_sentinel = object()

def _given(exc, value):
    return exc if value is _sentinel else value

def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True):
    e = _given(exc, value)
    return ['NoneType: None\n'] if e is None else _chain(e, _Passage(limit, chain), 0)

def format_exception_only(exc, /, value=_sentinel, *, show_group=False):
    return _only(_given(exc, value))

def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True):
    _print(format_exception(exc, value, tb, limit, chain), file)

def format_exc(limit=None, chain=True):
    return ''.join(format_exception(sys.exception(), limit=limit, chain=chain))

def print_exc(limit=None, file=None, chain=True):
    _print(format_exception(sys.exception(), limit=limit, chain=chain), file)

class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, **kwargs):
        self.exc_type = exc_type
        self._value = exc_value
        self._limit = limit
        self.stack = extract_tb(exc_traceback, limit)
    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)
    @property
    def exc_type_str(self):
        return self.exc_type.__qualname__
    def format(self, *, chain=True, **kwargs):
        yield from format_exception(self._value, limit=self._limit, chain=chain)
    def format_exception_only(self, **kwargs):
        yield from _only(self._value)
    def print(self, *, file=None, chain=True):
        _print(self.format(chain=chain), file)
    def __str__(self):
        return str(self._value)
`;
