/** The Python parts of `os` and `os.path`. Paths are texts: nothing stands behind them. */
export const osSource = String.raw`
import posixpath as path

sep = '/'
linesep = '\n'
name = 'posix'
curdir = '.'
pardir = '..'
extsep = '.'
pathsep = ':'
devnull = '/dev/null'
error = OSError
EX_OK = 0

class _Environ(dict):
    _shares = True
    def __setitem__(self, key, value):
        for v in (key, value):
            if not isinstance(v, str):
                raise TypeError(f'str expected, not {type(v).__name__}')
        dict.__setitem__(self, key, value)
    def __repr__(self):
        inner = ', '.join([f'{k!r}: {v!r}' for k, v in self.items()])
        return f'environ({{{inner}}})'

environ = _Environ()

def getenv(key, default=None):
    return environ.get(key, default)

def getcwd():
    return '/'

def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    method = getattr(type(path), '__fspath__', None)
    if method is None:
        raise TypeError(f'expected str, bytes or os.PathLike object, not {type(path).__name__}')
    return method(path)

_errors = {1: 'Operation not permitted', 2: 'No such file or directory', 4: 'Interrupted system call', 11: 'Resource temporarily unavailable',
           13: 'Permission denied', 17: 'File exists', 22: 'Invalid argument', 32: 'Broken pipe', 110: 'Connection timed out', 111: 'Connection refused'}

def strerror(code, /):
    return _errors.get(code, f'Unknown error {code}')

class terminal_size(tuple):
    columns = property(lambda self: self[0])
    lines = property(lambda self: self[1])
    def __repr__(self):
        return f'os.terminal_size(columns={self[0]}, lines={self[1]})'

def get_terminal_size(fd=1):
    return terminal_size((80, 24))

def sched_getaffinity(pid, /):
    return set(range(cpu_count()))
`;

export const posixpathSource = String.raw`
sep = '/'
curdir = '.'
pardir = '..'
extsep = '.'
pathsep = ':'
altsep = None

def _text(function, path):
    if not isinstance(path, (str, bytes)):
        raise TypeError(f'expected str, bytes or os.PathLike object, not {type(path).__name__}')
    return path

def join(a, /, *p):
    path = _text('join', a)
    for b in p:
        if not isinstance(b, str):
            raise TypeError(f"join() argument must be str, bytes, or os.PathLike object, not {type(b).__name__!r}")
        if b.startswith('/') or not path:
            path = b
        else:
            path += b if path.endswith('/') else '/' + b
    return path

def split(p, /):
    _text('split', p)
    i = p.rfind('/') + 1
    head, tail = p[:i], p[i:]
    return (head if head == '/' * len(head) else head.rstrip('/'), tail)

def basename(p, /):
    return split(p)[1]

def dirname(p, /):
    return split(p)[0]

def splitext(p, /):
    _text('splitext', p)
    start = p.rfind('/') + 1
    dot = p.rfind('.')
    if dot > start and p[start:dot].strip('.'):
        return (p[:dot], p[dot:])
    return (p, '')

def isabs(s, /):
    return _text('isabs', s).startswith('/')

def normcase(s, /):
    return _text('normcase', s)

def normpath(path, /):
    _text('normpath', path)
    if not path:
        return '.'
    start = '//' if path.startswith('//') and not path.startswith('///') else '/' if path.startswith('/') else ''
    parts = []
    for part in path.split('/'):
        if part in ('', '.'):
            continue
        if part != '..' or (not start and not parts) or (parts and parts[-1] == '..'):
            parts.append(part)
        elif parts:
            parts.pop()
    return (start + '/'.join(parts)) or '.'

def abspath(path):
    return normpath(path if isabs(path) else join('/', path))

def commonprefix(m):
    if not m:
        return ''
    low, high = min(m), max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low

def exists(path):
    _text('exists', path)
    return False
isfile = isdir = exists
`;
