import warnings
warnings.resetwarnings()
# ---
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    warnings.warn('careful')
    warnings.warn('old', DeprecationWarning)
print(len(log), [str(w.message) for w in log], [w.category.__name__ for w in log], log[0].lineno, str(log[1]))
# ---
warnings.simplefilter('error')
try:
    warnings.warn('now an error')
except UserWarning as e:
    print('caught', e)
warnings.warn('old', DeprecationWarning)
# ---
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('default')
    for i in range(3):
        warnings.warn('same')
        warnings.warn(f'other {i}')
print([str(w.message) for w in log])
# ---
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('once')
    for i in range(3):
        warnings.warn('same')
    warnings.warn('same')
print(len(log))
# ---
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    warnings.filterwarnings('ignore', category=FutureWarning)
    warnings.warn('keep')
    warnings.warn('future', FutureWarning)
print([str(w.message) for w in log])
# ---
def old():
    warnings.warn('old() is old', DeprecationWarning, stacklevel=2)
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    old()
print(log[0].lineno, log[0].category, log[0].filename)
# ---
warnings.simplefilter('loud')
# ---
warnings.warn('x', int)
# ---
warnings.filterwarnings('error', category=RuntimeWarning)
warnings.warn('r', RuntimeWarning)
# ---
with warnings.catch_warnings():
    warnings.simplefilter('ignore')
    warnings.warn('silent')
with warnings.catch_warnings(action='error'):
    warnings.warn('loud')
# ---
class Mine(UserWarning):
    pass
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    warnings.warn(Mine('a', 1))
    warnings.warn('b', Mine)
print([w.message.args for w in log], [type(w.message).__name__ for w in log])
# ---
print(warnings.formatwarning('m', UserWarning, 'f.py', 3, 'x = 1'))
# ---
c = warnings.catch_warnings()
c.__exit__(None, None, None)
# ---
@warnings.deprecated('use new')
def f(a, b=1):
    return a + b
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    print(f(1), f.__name__, f.__deprecated__, str(log[0].message), log[0].category.__name__)
# ---
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    warnings.warn_explicit('explicit', UserWarning, 'file.py', 7)
print(log[0].filename, log[0].lineno)
