/**
 * The Python part of `logging`. A record is written by one `write`, so a handler needs no lock of its own; loggers and handlers are
 * set up before threads start (changing them is no visible operation).
 */
export const loggingSource = String.raw`
import sys
from time import localtime, strftime
from traceback import format_exception

CRITICAL = FATAL = 50
ERROR = 40
WARNING = WARN = 30
INFO = 20
DEBUG = 10
NOTSET = 0
raiseExceptions = True

_names = {50: 'CRITICAL', 40: 'ERROR', 30: 'WARNING', 20: 'INFO', 10: 'DEBUG', 0: 'NOTSET'}
_levels = {'CRITICAL': 50, 'FATAL': 50, 'ERROR': 40, 'WARN': 30, 'WARNING': 30, 'INFO': 20, 'DEBUG': 10, 'NOTSET': 0}

def getLevelName(level):
    result = _names.get(level)
    if result is not None:
        return result
    result = _levels.get(level)
    return f'Level {level}' if result is None else result

def getLevelNamesMapping():
    return _levels.copy()

def addLevelName(level, levelName):
    _names[level] = levelName
    _levels[levelName] = level

def _check_level(level):
    if isinstance(level, int):
        return level
    if not isinstance(level, str):
        raise TypeError(f'Level not an integer or a valid string: {level!r}')
    if level not in _levels:
        raise ValueError(f'Unknown level: {level!r}')
    return _levels[level]

class LogRecord:
    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        self.name = name
        self.msg = msg
        if args and len(args) == 1 and isinstance(args[0], dict) and args[0]:
            args = args[0]
        self.args = args
        self.levelname = getLevelName(level)
        self.levelno = level
        self.pathname = pathname
        self.filename = pathname.rpartition('/')[2]
        self.module = self.filename.rpartition('.')[0] or self.filename
        self.exc_info = exc_info
        self.exc_text = None
        self.stack_info = sinfo
        self.lineno = lineno
        self.funcName = func
        self.created, self.relativeCreated = _now()
        self.msecs = self.created * 1000 // 1 % 1000 + 0.0
        self.thread = _thread_ident()
        self.threadName = _thread_name()
        self.process, self.processName = _process()
    def __getattr__(self, name):
        if name == 'taskName':
            import asyncio
            try:
                task = asyncio.current_task()
            except RuntimeError:
                return None
            return None if task is None else task.get_name()
        raise AttributeError(f"'LogRecord' object has no attribute '{name}'")
    def __repr__(self):
        return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'
    def getMessage(self):
        msg = str(self.msg)
        return msg % self.args if self.args else msg

_default_formats = {'%': '%(message)s', '{': '{message}'}
_basic_formats = {'%': '%(levelname)s:%(name)s:%(message)s', '{': '{levelname}:{name}:{message}'}
BASIC_FORMAT = _basic_formats['%']

def _check_style(style):
    if style == '$':
        _refuse("the '$' style of logging is not offered here: use '%' or '{'")
    if style not in _default_formats:
        raise ValueError('Style must be one of: %,{,$')

class Formatter:
    converter = localtime
    default_time_format = '%Y-%m-%d %H:%M:%S'
    default_msec_format = '%s,%03d'
    def __init__(self, fmt=None, datefmt=None, style='%', validate=True, *, defaults=None):
        _check_style(style)
        if fmt is None:
            fmt = _default_formats[style]
        elif validate and {'%': '%(', '{': '{'}[style] not in fmt:
            raise ValueError('invalid format: no fields' if style == '{' else f"Invalid format '{fmt}' for '{style}' style")
        self._fmt = fmt
        self._kind = style
        self._defaults = defaults or {}
        self.datefmt = datefmt
    def usesTime(self):
        return {'%': '%(asctime)', '{': '{asctime'}[self._kind] in self._fmt
    def formatTime(self, record, datefmt=None):
        moment = localtime(record.created)
        if datefmt:
            return strftime(datefmt, moment)
        text = strftime(self.default_time_format, moment)
        return self.default_msec_format % (text, record.msecs) if self.default_msec_format else text
    def formatException(self, ei):
        return ''.join(format_exception(*ei)).rstrip('\n')
    def formatStack(self, stack_info):
        return stack_info
    def formatMessage(self, record):
        for name, value in self._defaults.items():
            if not hasattr(record, name):
                setattr(record, name, value)
        fields = dict(record.__dict__)
        if 'taskName' in self._fmt:
            fields['taskName'] = record.taskName
        return self._fmt % fields if self._kind == '%' else self._fmt.format(**fields)
    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            text = (text if text[-1:] == '\n' else text + '\n') + record.exc_text
        if record.stack_info:
            text = (text if text[-1:] == '\n' else text + '\n') + self.formatStack(record.stack_info)
        return text

class Filter:
    def __init__(self, name=''):
        self.name = name
    def filter(self, record):
        return not self.name or record.name == self.name or record.name.startswith(self.name + '.')

class Filterer:
    def __init__(self):
        self.filters = []
    def addFilter(self, filter):
        if filter not in self.filters:
            self.filters.append(filter)
    def removeFilter(self, filter):
        if filter in self.filters:
            self.filters.remove(filter)
    def filter(self, record):
        for f in self.filters:
            result = f.filter(record) if hasattr(f, 'filter') else f(record)
            if not result:
                return False
            if isinstance(result, LogRecord):
                record = result
        return record

_default_formatter = Formatter()

class Handler(Filterer):
    def __init__(self, level=NOTSET):
        Filterer.__init__(self)
        self.name = None
        self.level = _check_level(level)
        self.formatter = None
    def get_name(self):
        return self.name
    def set_name(self, name):
        self.name = name
    def setLevel(self, level):
        self.level = _check_level(level)
    def setFormatter(self, fmt):
        self.formatter = fmt
    def format(self, record):
        return (self.formatter or _default_formatter).format(record)
    def emit(self, record):
        raise NotImplementedError('emit must be implemented by Handler subclasses')
    def handle(self, record):
        found = self.filter(record)
        if isinstance(found, LogRecord):
            record = found
        if found:
            self.emit(record)
        return found
    def createLock(self):
        pass
    def acquire(self):
        pass
    def release(self):
        pass
    def flush(self):
        pass
    def close(self):
        pass
    def handleError(self, record):
        if raiseExceptions:
            sys.stderr.write('--- Logging error ---\n' + ''.join(format_exception(sys.exception()))
                             + f'Message: {record.msg!r}\nArguments: {record.args}\n')
    def __repr__(self):
        return f'<{self.__class__.__name__} ({getLevelName(self.level)})>'

class StreamHandler(Handler):
    terminator = '\n'
    def __init__(self, stream=None):
        Handler.__init__(self)
        self.stream = sys.stderr if stream is None else stream
    def flush(self):
        if self.stream and hasattr(self.stream, 'flush'):
            self.stream.flush()
    def emit(self, record):
        try:
            text = self.format(record) + self.terminator
            # A method given away is a step when others reach its object (M1.8).
            write = self.stream.write
            write(text)
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)
    def setStream(self, stream):
        if stream is self.stream:
            return None
        old = self.stream
        self.stream = stream
        return old
    def __repr__(self):
        name = str(getattr(self.stream, 'name', ''))
        return f"<{self.__class__.__name__} {name + ' ' if name else ''}({getLevelName(self.level)})>"

class NullHandler(Handler):
    def handle(self, record):
        pass
    def emit(self, record):
        pass

lastResort = StreamHandler()
lastResort.level = WARNING

class Logger(Filterer):
    def __init__(self, name, level=NOTSET):
        Filterer.__init__(self)
        self.name = name
        self.level = _check_level(level)
        self.parent = None
        self.propagate = True
        self.handlers = []
        self.disabled = False
    def setLevel(self, level):
        self.level = _check_level(level)
    def debug(self, msg, *args, **kwargs):
        if self.isEnabledFor(DEBUG):
            self._log(DEBUG, msg, args, **kwargs)
    def info(self, msg, *args, **kwargs):
        if self.isEnabledFor(INFO):
            self._log(INFO, msg, args, **kwargs)
    def warning(self, msg, *args, **kwargs):
        if self.isEnabledFor(WARNING):
            self._log(WARNING, msg, args, **kwargs)
    warn = warning
    def error(self, msg, *args, **kwargs):
        if self.isEnabledFor(ERROR):
            self._log(ERROR, msg, args, **kwargs)
    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.error(msg, *args, exc_info=exc_info, **kwargs)
    def critical(self, msg, *args, **kwargs):
        if self.isEnabledFor(CRITICAL):
            self._log(CRITICAL, msg, args, **kwargs)
    fatal = critical
    def log(self, level, msg, *args, **kwargs):
        if not isinstance(level, int):
            if raiseExceptions:
                raise TypeError('level must be an integer')
            return
        if self.isEnabledFor(level):
            self._log(level, msg, args, **kwargs)
    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        filename, lineno, function, _ = _caller(stacklevel)
        if exc_info:
            if isinstance(exc_info, BaseException):
                exc_info = (type(exc_info), exc_info, exc_info.__traceback__)
            elif not isinstance(exc_info, tuple):
                exc_info = sys.exc_info()
        self.handle(self.makeRecord(self.name, level, filename, lineno, msg, args, exc_info, function, extra))
    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
        record = LogRecord(name, level, fn, lno, msg, args, exc_info, func, sinfo)
        if extra is not None:
            for key in extra:
                if key in ('message', 'asctime') or key in record.__dict__:
                    raise KeyError(f'Attempt to overwrite {key!r} in LogRecord')
                setattr(record, key, extra[key])
        return record
    def handle(self, record):
        if self.disabled:
            return
        found = self.filter(record)
        if not found:
            return
        self.callHandlers(found if isinstance(found, LogRecord) else record)
    def callHandlers(self, record):
        logger = self
        found = 0
        while logger:
            for handler in logger.handlers:
                found += 1
                if record.levelno >= handler.level:
                    handler.handle(record)
            logger = logger.parent if logger.propagate else None
        if found == 0 and record.levelno >= lastResort.level:
            lastResort.handle(record)
    def addHandler(self, handler):
        if handler not in self.handlers:
            self.handlers.append(handler)
    def removeHandler(self, handler):
        if handler in self.handlers:
            self.handlers.remove(handler)
    def hasHandlers(self):
        logger = self
        while logger:
            if logger.handlers:
                return True
            logger = logger.parent if logger.propagate else None
        return False
    def getEffectiveLevel(self):
        logger = self
        while logger:
            if logger.level:
                return logger.level
            logger = logger.parent
        return NOTSET
    def isEnabledFor(self, level):
        return not self.disabled and _state.disabled < level and level >= self.getEffectiveLevel()
    def getChild(self, suffix):
        return getLogger(suffix if self is root else f'{self.name}.{suffix}')
    def getChildren(self):
        return {logger for logger in _loggers.values() if logger.parent is self}
    def __repr__(self):
        return f'<{self.__class__.__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>'

class RootLogger(Logger):
    def __init__(self, level):
        Logger.__init__(self, 'root', level)

class _State:
    def __init__(self):
        self.disabled = 0

_state = _State()
root = RootLogger(WARNING)
Logger.root = root
_loggers = {}

def getLogger(name=None):
    if not name or (isinstance(name, str) and name == 'root'):
        return root
    if not isinstance(name, str):
        raise TypeError('A logger name must be a string')
    logger = _loggers.get(name)
    if logger is None:
        logger = Logger(name)
        parent = root
        end = name.rfind('.')
        while end > 0 and parent is root:
            parent = _loggers.get(name[:end], root)
            end = name.rfind('.', 0, end)
        logger.parent = parent
        for other in _loggers.values():
            if other.name.startswith(name + '.') and (other.parent is root or len(other.parent.name) < len(name)):
                other.parent = logger
        _loggers[name] = logger
    return logger

class LoggerAdapter:
    def __init__(self, logger, extra=None, merge_extra=False):
        self.logger = logger
        self.extra = extra
        self.merge_extra = merge_extra
    def process(self, msg, kwargs):
        kwargs['extra'] = {**self.extra, **kwargs['extra']} if self.merge_extra and 'extra' in kwargs else self.extra
        return msg, kwargs
    def debug(self, msg, *args, **kwargs):
        self.log(DEBUG, msg, *args, **kwargs)
    def info(self, msg, *args, **kwargs):
        self.log(INFO, msg, *args, **kwargs)
    def warning(self, msg, *args, **kwargs):
        self.log(WARNING, msg, *args, **kwargs)
    def error(self, msg, *args, **kwargs):
        self.log(ERROR, msg, *args, **kwargs)
    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)
    def critical(self, msg, *args, **kwargs):
        self.log(CRITICAL, msg, *args, **kwargs)
    def log(self, level, msg, *args, **kwargs):
        if self.isEnabledFor(level):
            msg, kwargs = self.process(msg, kwargs)
            self.logger.log(level, msg, *args, **kwargs)
    def isEnabledFor(self, level):
        return self.logger.isEnabledFor(level)
    def setLevel(self, level):
        self.logger.setLevel(level)
    def getEffectiveLevel(self):
        return self.logger.getEffectiveLevel()
    @property
    def name(self):
        return self.logger.name

def basicConfig(**kwargs):
    force = kwargs.pop('force', False)
    kwargs.pop('encoding', None)
    kwargs.pop('errors', None)
    if force:
        root.handlers.clear()
    if root.handlers:
        return
    handlers = kwargs.pop('handlers', None)
    if 'filename' in kwargs:
        if 'stream' in kwargs:
            raise ValueError("'stream' and 'filename' should not be specified together")
        _refuse('there are no files here: log to stderr, or to a stream')
    if handlers is not None and 'stream' in kwargs:
        raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
    if handlers is None:
        handlers = [StreamHandler(kwargs.pop('stream', None))]
    kwargs.pop('filemode', None)
    datefmt = kwargs.pop('datefmt', None)
    style = kwargs.pop('style', '%')
    _check_style(style)
    formatter = kwargs.pop('formatter', None) or Formatter(kwargs.pop('format', _basic_formats[style]), datefmt, style)
    for handler in handlers:
        if handler.formatter is None:
            handler.setFormatter(formatter)
        root.addHandler(handler)
    level = kwargs.pop('level', None)
    if level is not None:
        root.setLevel(level)
    if kwargs:
        keys = ', '.join(kwargs)
        raise ValueError(f'Unrecognised argument(s): {keys}')

def _ready():
    if not root.handlers:
        basicConfig()
    return root

def debug(msg, *args, **kwargs):
    _ready().debug(msg, *args, **kwargs)

def info(msg, *args, **kwargs):
    _ready().info(msg, *args, **kwargs)

def warning(msg, *args, **kwargs):
    _ready().warning(msg, *args, **kwargs)

def error(msg, *args, **kwargs):
    _ready().error(msg, *args, **kwargs)

def exception(msg, *args, exc_info=True, **kwargs):
    _ready().error(msg, *args, exc_info=exc_info, **kwargs)

def critical(msg, *args, **kwargs):
    _ready().critical(msg, *args, **kwargs)
fatal = critical

def log(level, msg, *args, **kwargs):
    _ready().log(level, msg, *args, **kwargs)

def disable(level=CRITICAL):
    _state.disabled = _check_level(level)

def shutdown():
    pass

def getLoggerClass():
    return Logger
`;
