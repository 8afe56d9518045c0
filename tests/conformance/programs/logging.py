import io, logging, sys
out = io.StringIO()
def configure(**kw):
    logging.basicConfig(stream=out, force=True, **kw)
# ---
configure(level=logging.INFO)
logging.debug('no')
logging.info('yes %s and %d', 'a', 3)
logging.warning('careful')
logging.error('bad')
logging.critical('worse')
print(out.getvalue())
# ---
configure(level='DEBUG', format='%(levelname)-8s|%(name)s|%(message)s|%(levelno)d|%(threadName)s')
log = logging.getLogger('app.db')
log.debug('one')
log.info('two %(x)s', {'x': 5})
log.log(25, 'three')
log.log(logging.ERROR, 'four')
print(out.getvalue())
# ---
configure(format='{levelname}:{message}', style='{', level=10)
logging.info('x')
print(out.getvalue())
# ---
configure(format='%(funcName)s %(lineno)d %(message)s', level=10)
def work():
    logging.info('inside')
work()
logging.info('outside')
print(out.getvalue())
# ---
logging.root.setLevel(logging.WARNING)
log = logging.getLogger('a')
child = logging.getLogger('a.b.c')
middle = logging.getLogger('a.b')
print(child.parent, middle.parent, log.parent, child.getEffectiveLevel(), log.level, logging.getLogger('a') is log, logging.getLogger() is logging.root)
print(log.getChild('x').name, log.isEnabledFor(30), log.isEnabledFor(20), repr(log))
# ---
log = logging.getLogger('h')
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter('[%(name)s] %(message)s'))
handler.setLevel(logging.WARNING)
log.addHandler(handler)
log.addHandler(handler)
log.setLevel(logging.DEBUG)
log.propagate = False
log.info('lost')
log.warning('kept')
log.removeHandler(handler)
print(out.getvalue(), log.handlers, log.hasHandlers(), handler.level)
# ---
configure(format='%(asctime)s %(message)s', datefmt='%Y', level=10)
logging.info('x')
text = out.getvalue()
print(text[:2], text[4:])
# ---
configure(level=10)
logging.getLogger('n').info('no args: 100%')
logging.info('%s')
logging.info({'a': 1})
print(out.getvalue())
# ---
class Keep(logging.Filter):
    def filter(self, record):
        return 'secret' not in record.getMessage()
configure(level=10)
log = logging.getLogger('f')
log.addFilter(Keep())
log.info('a secret')
log.info('public')
log.addFilter(lambda r: r.levelno > 20)
log.info('lost')
log.error('kept')
print(out.getvalue())
# ---
class List(logging.Handler):
    def __init__(self):
        super().__init__()
        self.lines = []
    def emit(self, record):
        self.lines.append((record.levelname, record.getMessage(), record.name, record.args))
h = List()
log = logging.getLogger('mine')
log.addHandler(h)
log.setLevel(10)
log.propagate = False
log.debug('a %s', 1)
log.warning('b')
print(h.lines, h)
# ---
configure(level=10, format='%(message)s')
try:
    1 / 0
except ZeroDivisionError:
    logging.exception('failed')
lines = out.getvalue().splitlines()
print(lines[0], lines[1], lines[-1])
# ---
print(logging.getLevelName(20), logging.getLevelName('INFO'), logging.getLevelName(17), logging.INFO, logging.WARN)
logging.addLevelName(15, 'TRACE')
configure(level=10)
logging.log(15, 'traced')
print(out.getvalue())
# ---
logging.getLogger('x').setLevel('LOUD')
# ---
logging.getLogger(3)
# ---
configure(level=10)
logging.disable(logging.WARNING)
logging.warning('no')
logging.error('yes')
logging.disable(logging.NOTSET)
logging.info('again')
print(out.getvalue())
# ---
configure(level=10, format='%(user)s %(message)s')
adapter = logging.LoggerAdapter(logging.getLogger('ad'), {'user': 'eve'})
adapter.info('hello %s', 'you')
logging.getLogger('ad').info('direct', extra={'user': 'bob'})
print(out.getvalue())
# ---
logging.basicConfig(wrong=1, force=True)
# ---
configure(level=10)
logging.basicConfig(level=50, format='ignored')
logging.info('still')
print(out.getvalue(), len(logging.root.handlers), logging.root)
# ---
logging.Formatter('no fields')
# ---
logging.getLogger('y').log('INFO', 'x')
# ---
logging.basicConfig(level=logging.INFO, stream=sys.stdout, format='%(levelname)s %(message)s', force=True)
logging.info('to stdout')
logging.getLogger('q').addHandler(logging.NullHandler())
logging.getLogger('q').warning('both')
