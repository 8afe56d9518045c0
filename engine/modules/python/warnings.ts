/** The Python part of `warnings`. */
export const warningsSource = String.raw`
import sys

filters = [
    ('default', None, DeprecationWarning, '__main__', 0),
    ('ignore', None, DeprecationWarning, None, 0),
    ('ignore', None, PendingDeprecationWarning, None, 0),
    ('ignore', None, ImportWarning, None, 0),
    ('ignore', None, ResourceWarning, None, 0),
]
_actions = ('error', 'ignore', 'always', 'all', 'default', 'module', 'once')

class _State:
    """What was shown already, and where warnings are recorded."""
    def __init__(self):
        self.shown = []
        self.log = None
_state = _State()

class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
    def __str__(self):
        return (f'{{message : {self.message!r}, category : {self.category.__name__!r}, filename : {self.filename!r}, '
                f'lineno : {self.lineno}, line : {self.line!r}}}')

def formatwarning(message, category, filename, lineno, line=None):
    text = f'{filename}:{lineno}: {category.__name__}: {message}\n'
    return text + f'  {line.strip()}\n' if line else text

def showwarning(message, category, filename, lineno, file=None, line=None):
    (sys.stderr if file is None else file).write(formatwarning(message, category, filename, lineno, line))

def _check(action, category, lineno):
    if action not in _actions:
        raise ValueError(f'invalid action: {action!r}')
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f'category must be a Warning subclass, not {type(category).__name__!r}')
    if not isinstance(lineno, int):
        raise TypeError('lineno must be an int')
    if lineno < 0:
        raise ValueError('lineno must be an int >= 0')

def _add(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _state.shown.clear()

def simplefilter(action, category=Warning, lineno=0, append=False):
    _check(action, category, lineno)
    _add((action, None, category, None, lineno), append)

def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    _check(action, category, lineno)
    if not isinstance(message, str):
        raise TypeError('message must be a string')
    if not isinstance(module, str):
        raise TypeError('module must be a string')
    _add((action, message or None, category, module or None, lineno), append)

def resetwarnings():
    filters.clear()
    _state.shown.clear()

def _fits(pattern, text, ignore_case):
    if pattern is None:
        return True
    import re
    return re.match(pattern, text, re.IGNORECASE if ignore_case else 0) is not None

def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    elif not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    filename, lineno, _, line = _caller(stacklevel)
    _issue(message, category, filename, lineno, line, '__main__')

def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if isinstance(message, Warning):
        category = type(message)
    _issue(message, category, filename, lineno, None, module or filename.removesuffix('.py'))

def _issue(message, category, filename, lineno, line, module):
    text = str(message)
    if not isinstance(message, Warning):
        message = category(message)
    action = 'default'
    for kind, pattern, wanted, where, at in filters:
        if issubclass(category, wanted) and (at == 0 or at == lineno) and _fits(pattern, text, True) and (where == module or _fits(where, module, False)):
            action = kind
            break
    if action == 'ignore':
        return
    if action == 'error':
        raise message
    if action in ('default', 'module', 'once'):
        key = (text, category, filename, lineno) if action == 'default' else (text, category, filename) if action == 'module' else (text, category)
        if key in _state.shown:
            return
        _state.shown.append(key)
    if _state.log is not None:
        _state.log.append(WarningMessage(message, category, filename, lineno))
    else:
        showwarning(message, category, filename, lineno, None, line)

class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._filter = None if action is None else (action, category, lineno, append)
        self._entered = False
    def __repr__(self):
        return 'catch_warnings(record=True)' if self._record else 'catch_warnings()'
    def __enter__(self):
        if self._entered:
            raise RuntimeError(f'Cannot enter {self!r} twice')
        self._entered = True
        self._before = (filters[:], _state.log, _state.shown)
        _state.shown = []
        if self._record:
            _state.log = []
        if self._filter is not None:
            simplefilter(*self._filter)
        return _state.log if self._record else None
    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError(f'Cannot exit {self!r} without entering first')
        filters[:], _state.log, _state.shown = self._before

class deprecated:
    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel
    def __call__(self, function, /):
        message, category, stacklevel = self.message, self.category, self.stacklevel
        if isinstance(function, type):
            _refuse("warnings.deprecated is offered for functions here, not for classes")
        def wrapper(*args, **kwargs):
            if category is not None:
                warn(message, category, stacklevel)
            return function(*args, **kwargs)
        wrapper.__name__ = function.__name__
        wrapper.__qualname__ = function.__qualname__
        wrapper.__doc__ = function.__doc__
        wrapper.__deprecated__ = function.__deprecated__ = message
        wrapper.__wrapped__ = function
        return wrapper
`;
