/** What every random program begins with: an exception, a context manager and decorators of its own. */
export const preamble = `import sys
class Note(Exception):
    def __init__(self, what, n=0):
        super().__init__(what)
        self.n = n
class Context:
    def __init__(self, name, swallows=()):
        self.name = name; self.swallows = swallows
    def __enter__(self):
        print('enter', self.name)
        return len(self.name)
    def __exit__(self, kind, e, tb):
        print('exit', self.name, kind.__name__ if kind else None)
        return kind is not None and issubclass(kind, self.swallows)
def logged(f):
    def wrapper(*args, **kwargs):
        result = f(*args, **kwargs)
        print('called', f.__name__, len(args), sorted(kwargs))
        return result
    return wrapper
def twice(n=1):
    def decorate(f):
        def wrapper(*args, **kwargs):
            for _ in range(n): f(*args, **kwargs)
            return f(*args, **kwargs)
        return wrapper
    return decorate
total = 0
`;
