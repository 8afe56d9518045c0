import json
# ---
print(json.dumps({'a': 1, 'b': [1, 2.5, None, True, False], 'c': {'d': 'x'}}), json.dumps([]), json.dumps({}), json.dumps('a'), json.dumps(()), json.dumps((1, 2)))
# ---
print(json.dumps({'a': [1, {'b': []}], 'c': {}}, indent=2))
print(json.dumps([1, [2]], indent='\t'), json.dumps([1, 2], indent=0), json.dumps({'a': 1}, indent=None))
# ---
print(json.dumps({'b': 1, 'a': 2}, sort_keys=True), json.dumps([1, 2, {'a': 3}], separators=(',', ':')), json.dumps({'a': [1, 2]}, indent=1, separators=(';', '=')))
# ---
print(json.dumps({1: 'a', 2.5: 'b', True: 'c', None: 'd'}), json.dumps({(1, 2): 3, 'k': 1}, skipkeys=True))
# ---
print(json.dumps('é€😀"\\/\n\t\b\f\r\x00\x1f\x7f'), json.dumps('é€😀\x7f', ensure_ascii=False))
# ---
print(json.dumps([1.0, 1e100, -0.0, 0.1, 1e-7, 10**20, -5]), json.dumps([float('nan'), float('inf'), -float('inf')]))
# ---
json.dumps(float('nan'), allow_nan=False)
# ---
json.dumps({1, 2})
# ---
json.dumps({(1, 2): 3})
# ---
json.dumps({'a': object})
# ---
a = []
a.append(a)
json.dumps(a)
# ---
d = {}
d['x'] = {'y': d}
json.dumps(d)
# ---
json.dumps({1: 'a', 'b': 2}, sort_keys=True)
# ---
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
print(json.dumps({'p': Point(1, 2), 's': {3}}, default=lambda o: o.__dict__ if isinstance(o, Point) else sorted(o)))
# ---
class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex_like):
            return [o.re, o.im]
        return super().default(o)
class complex_like:
    re, im = 1, 2
print(json.dumps({'c': complex_like()}, cls=Encoder), Encoder().encode([1]))
json.dumps(b'bytes', cls=Encoder)
# ---
def default(o):
    return default
json.dumps(Ellipsis, default=lambda o: o)
# ---
print(json.loads('{"a": [1, 2.5, -3e2, true, false, null, "x\\u00e9\\n\\ud83d\\ude00"], "b": {}}'), json.loads(' [ ] '), json.loads('"a"'), json.loads('12'), json.loads('1.0'), json.loads('NaN'), json.loads('[Infinity, -Infinity]'))
# ---
print(type(json.loads('1')), type(json.loads('1.0')), type(json.loads('1E5')), json.loads('123456789012345678901234567890'), json.loads('-0'), json.loads('-0.0'), json.loads(b'{"a": "\xc3\xa9"}'))
# ---
json.loads('')
# ---
json.loads('{"a": 1,}')
# ---
json.loads('[1, 2')
# ---
json.loads('[1, 2,]')
# ---
json.loads("{'a': 1}")
# ---
json.loads('{"a" 1}')
# ---
json.loads('{"a": 1 "b": 2}')
# ---
json.loads('[1] x')
# ---
json.loads('"abc')
# ---
json.loads('"a\nb"')
# ---
json.loads('"\\x"')
# ---
json.loads('"\\u12"')
# ---
json.loads('01')
# ---
json.loads('{"a": }')
# ---
json.loads('nul')
# ---
json.loads('{\n  "a": 1,\n  "b": oops\n}')
# ---
json.loads(5)
# ---
json.loads(None)
# ---
try:
    json.loads('{"a": [1, 2\n 3]}')
except json.JSONDecodeError as e:
    print(e.msg, e.pos, e.lineno, e.colno, repr(e.doc), isinstance(e, ValueError), type(e).__name__)
# ---
print(json.loads('{"a": {"b": 1}, "c": [{"d": 2}]}', object_hook=lambda d: sorted(d.items())), json.loads('{"x": 1, "x": 2}'), json.loads('{"x": 1, "x": 2}', object_pairs_hook=list))
# ---
print(json.loads('[1, 2.5, NaN]', parse_float=str, parse_int=lambda s: int(s) * 10, parse_constant=lambda s: s + '!'))
# ---
from io import StringIO
out = StringIO()
json.dump({'a': [1, None]}, out, indent=1)
print(out.getvalue(), json.load(StringIO('[1, {"k": "v"}]')))
# ---
print(json.loads(json.dumps({'a': [1, 2, {'b': None}], 'c': 'ü'})) == {'a': [1, 2, {'b': None}], 'c': 'ü'})
# ---
class Level(int):
    def __repr__(self):
        return 'L'
class Text(str):
    pass
class Items(list):
    pass
print(json.dumps([Level(3), Text('t'), Items([1]), {Text('k'): Level(1)}]))
# ---
print(json.JSONDecoder().raw_decode('[1] rest'), json.JSONDecoder().decode(' {"a": 1} '))
# ---
try:
    json.dumps({'a': [1, {2}]})
except TypeError as e:
    print(e, e.__notes__)
# ---
import sys
sys.setrecursionlimit(90000)
print(json.loads('[' * 400 + ']' * 400) == json.loads(json.dumps(json.loads('[' * 400 + ']' * 400))))
