/** The Python part of `hashlib`: an object keeps the bytes it was given and hashes them when it is asked. */
export const hashlibSource = String.raw`
_sizes = {'md5': (16, 64), 'sha1': (20, 64), 'sha256': (32, 64), 'sha512': (64, 128)}
algorithms_guaranteed = algorithms_available = frozenset(_sizes)

class HASH:
    _shares = True
    def __init__(self, name, data):
        self.name = name
        self.digest_size, self.block_size = _sizes[name]
        self._data = data
    def update(self, data, /):
        self._data += _as_bytes(data)
    def digest(self):
        return _digest(self.name, self._data)
    def hexdigest(self):
        return _digest(self.name, self._data).hex()
    def copy(self):
        return HASH(self.name, self._data)
    def __repr__(self):
        return f'<{self.name} _hashlib.HASH object @ {hex(id(self))}>'
HASH.__module__ = '_hashlib'

def md5(data=b'', *, usedforsecurity=True):
    return HASH('md5', _as_bytes(data))

def sha1(data=b'', *, usedforsecurity=True):
    return HASH('sha1', _as_bytes(data))

def sha256(data=b'', *, usedforsecurity=True):
    return HASH('sha256', _as_bytes(data))

def sha512(data=b'', *, usedforsecurity=True):
    return HASH('sha512', _as_bytes(data))

def new(name, data=b'', *, usedforsecurity=True):
    if not isinstance(name, str):
        raise TypeError(f"new() argument 'name' must be str, not {type(name).__name__}")
    key = name.lower().replace('-', '')
    if key not in _sizes:
        raise ValueError('unsupported hash type ' + name)
    return HASH(key, _as_bytes(data))
`;
