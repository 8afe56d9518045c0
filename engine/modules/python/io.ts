/** The Python part of `io`. Each method is one step for other tasks (\`_shares\`, engine/machine/visibility.ts). */
export const ioSource = String.raw`
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
DEFAULT_BUFFER_SIZE = 131072

class UnsupportedOperation(OSError, ValueError):
    pass

class _Memory:
    _shares = True
    _empty = None
    def _open(self):
        if self.closed:
            raise ValueError('I/O operation on closed file' + self._closed_end)
    def getvalue(self):
        self._open()
        return self._value
    def tell(self):
        self._open()
        return self._pos
    def seek(self, pos, whence=0, /):
        self._open()
        pos = self._target(pos, whence)
        self._pos = pos
        return pos
    def read(self, size=-1, /):
        self._open()
        start = self._pos
        end = len(self._value) if size is None or size < 0 else min(start + size, len(self._value))
        self._pos = max(start, end)
        return self._value[start:end]
    def readline(self, size=-1, /):
        self._open()
        start = self._pos
        at = self._value.find(self._newline, start)
        end = len(self._value) if at < 0 else at + 1
        if size is not None and 0 <= size < end - start:
            end = start + size
        self._pos = max(start, end)
        return self._value[start:end]
    def readlines(self, hint=-1, /):
        lines = []
        total = 0
        while True:
            line = self.readline()
            if not line:
                return lines
            lines.append(line)
            total += len(line)
            if hint is not None and 0 < hint <= total:
                return lines
    def _put(self, text):
        value, pos = self._value, self._pos
        if pos > len(value):
            value += self._fill * (pos - len(value))
        self._value = value + text if pos == len(value) else value[:pos] + text + value[pos + len(text):]
        self._pos = pos + len(text)
        return len(text)
    def writelines(self, lines, /):
        for line in lines:
            self.write(line)
    def truncate(self, pos=None, /):
        self._open()
        if pos is None:
            pos = self._pos
        elif pos < 0:
            raise ValueError(f'negative size value {pos}')
        self._value = self._value[:pos]
        return pos
    def close(self):
        self._closed = True
    @property
    def closed(self):
        return self._closed
    def flush(self):
        self._open()
    def isatty(self):
        self._open()
        return False
    def readable(self):
        self._open()
        return True
    writable = seekable = readable
    def fileno(self):
        raise UnsupportedOperation('fileno')
    def __enter__(self):
        self._open()
        return self
    def __exit__(self, *args):
        self.close()
    def __iter__(self):
        self._open()
        return self
    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

class StringIO(_Memory):
    _newline = '\n'
    _fill = '\0'
    _closed_end = ''
    encoding = errors = None
    line_buffering = False
    def __init__(self, initial_value='', newline='\n'):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f'initial_value must be str or None, not {type(initial_value).__name__}')
        if newline not in ('\n', ''):
            raise NotImplementedError('StringIO here keeps line ends as they are')
        self._value = initial_value or ''
        self._pos = 0
        self._closed = False
    def write(self, s, /):
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got '{type(s).__name__}'")
        self._open()
        return self._put(s)
    def _target(self, pos, whence):
        if whence not in (0, 1, 2):
            raise ValueError(f'Invalid whence ({whence}, should be 0, 1 or 2)')
        if whence == 0 and pos < 0:
            raise ValueError(f'Negative seek position {pos}')
        if whence != 0 and pos != 0:
            raise OSError("Can't do nonzero cur-relative seeks")
        return pos if whence == 0 else self._pos if whence == 1 else len(self._value)
StringIO.__module__ = '_io'

class BytesIO(_Memory):
    _newline = b'\n'
    _fill = b'\0'
    _closed_end = '.'
    def __init__(self, initial_bytes=b''):
        if initial_bytes is not None and not isinstance(initial_bytes, bytes):
            raise TypeError(f"a bytes-like object is required, not '{type(initial_bytes).__name__}'")
        self._value = initial_bytes or b''
        self._pos = 0
        self._closed = False
    def write(self, b, /):
        self._open()
        if not isinstance(b, bytes):
            raise TypeError(f"a bytes-like object is required, not '{type(b).__name__}'")
        return self._put(b)
    def read1(self, size=-1, /):
        return self.read(size)
    def _target(self, pos, whence):
        if whence not in (0, 1, 2):
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        if whence == 0 and pos < 0:
            raise ValueError(f'negative seek value {pos}')
        return max(0, pos + (0 if whence == 0 else self._pos if whence == 1 else len(self._value)))
BytesIO.__module__ = '_io'
`;
