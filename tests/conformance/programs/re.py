import re
def show(m):
    print(None if m is None else (m.span(), m.group(), m.groups()))
# ---
show(re.match('a+', 'aaab'))
show(re.match('b', 'aaab'))
show(re.search('b', 'aaab'))
show(re.fullmatch('a+', 'aaab'))
show(re.fullmatch('a+b', 'aaab'))
print(re.search('x', 'abc'), re.match('', 'abc'))
# ---
m = re.match(r'(\w+) (\w+)(!)?', 'Isaac Newton, physicist')
print(m, m.group(0), m.group(1, 2), m[1], m.groups(), m.groups('-'), m.start(2), m.end(), m.span(3), m.lastindex, m.re, m.string, m.pos, m.endpos)
# ---
m = re.match(r'(?P<first>\w+) (?P<last>\w+)', 'Jane Doe')
print(m.groupdict(), m['first'], m.group('last'), m.lastgroup, m.re.groupindex, m.re.groups, m.expand(r'\2, \g<first>'))
# ---
re.match('(a)', 'a').group(2)
# ---
re.match('(a)', 'a')['name']
# ---
print(re.findall(r'\d+', '1 22 333'), re.findall(r'(\d)(\d)?', '1 22'), re.findall(r'(a)|b', 'ab'), re.findall('', 'ab'), re.findall('a*', 'baac'))
# ---
print([(m.start(), m.group()) for m in re.finditer(r'\b\w', 'ab cd ef')], [m.span() for m in re.finditer(r'x*', 'axxb')])
# ---
print(re.sub('a', 'b', 'banana'), re.sub('a', 'b', 'banana', count=2), re.subn('x*', '-', 'abxd'), re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world'), re.sub('(a)(b)?', r'[\1\2]', 'abac'))
# ---
print(re.sub(r'\d+', lambda m: str(int(m.group()) * 2), 'a1b22c333'), re.sub('(?P<x>.)', r'<\g<x>\g<0>\g<1>>', 'ab'), re.sub('a', r'\n\t\\', 'xa'))
# ---
re.sub('a', lambda m: 5, 'xa')
# ---
re.sub('a', r'\1', 'a')
# ---
re.sub('a', r'\g<no>', 'a')
# ---
re.sub('a', r'\q', 'a')
# ---
print(re.split(r'[,;]\s*', 'a, b;c,d'), re.split(r'(-)', 'a-b-c', maxsplit=1), re.split('x*', 'axbc'), re.split(r'\s+', ' a b '), re.split('(a)|b', 'xaybz'))
# ---
show(re.match(r'(a|ab)(c|bcd)(d*)', 'abcd'))
show(re.match(r'(?:a|b)*?c', 'ababc'))
show(re.search(r'<.*?>', '<a><b>'))
show(re.search(r'<.*>', '<a><b>'))
show(re.match(r'a{2,3}', 'aaaa'))
show(re.match(r'a{2,3}?', 'aaaa'))
show(re.match(r'a{2}', 'a'))
show(re.match(r'a{,2}b', 'aab'))
show(re.match(r'x{a}', 'x{a}'))
# ---
show(re.search(r'(?<=abc)def', 'abcdef'))
show(re.search(r'(?<!abc)def', 'abcdef xdef'))
show(re.search(r'foo(?=bar)', 'foobaz foobar'))
show(re.search(r'foo(?!bar)', 'foobar foobaz'))
show(re.search(r'(?<=(a))b', 'ab'))
# ---
show(re.match(r'(\w)\1', 'aab'))
show(re.match(r'(?P<q>[\'"]).*?(?P=q)', '"it\'s"'))
show(re.match(r'(a)?(?(1)b|c)', 'ab'))
show(re.match(r'(a)?(?(1)b|c)', 'c'))
show(re.match(r'(?i)(a)\1', 'aA'))
# ---
show(re.match(r'a*+a', 'aaa'))
show(re.match(r'a*+b', 'aaab'))
show(re.match(r'(?>a+|b)c', 'aac'))
show(re.match(r'(?>a|ab)c', 'abc'))
show(re.match(r'a?+a', 'a'))
# ---
show(re.search('HELLO', 'say hello', re.I))
show(re.search('^b', 'a\nb', re.M))
show(re.search('a.b', 'a\nb'))
show(re.search('a.b', 'a\nb', re.S))
show(re.search(r'''a  # comment
    b \ c''', 'ab c', re.X))
show(re.search('(?i:A)b', 'ab AB aB'))
show(re.match('(?s).', '\n'))
show(re.match('(?i)straße', 'STRAßE'))
show(re.match('[a-z]+', 'ABC', re.I))
# ---
print(re.findall(r'^\w', 'a\nb\n', re.M), re.findall(r'\w$', 'a\nb\n', re.M), re.findall(r'\w$', 'a\nb\n'), re.findall(r'\w\Z', 'a\nb'), re.findall(r'\A\w', 'ab'))
# ---
print(re.findall(r'\bfoo\b', 'foo foobar barfoo foo'), re.findall(r'\Boo', 'foo oo'), re.findall(r'\W+', 'a, b!c'), re.findall(r'\D', 'a1b'), re.findall(r'\S+', ' a b\tc'))
# ---
print(re.findall('[^a-c]', 'abcd'), re.findall('[]a]', ']a'), re.findall(r'[\w-]+', 'a-b c'), re.findall('[a\\-z]', 'a-z'), re.findall('[^]]', 'a]'), re.findall(r'[\d.]+', '3.14 x 2.7'))
# ---
print(re.findall(r'\x41\u0042\t\0101', 'AB\t\x081'), re.findall(r'\101', 'A'), re.findall('é', 'éa'), re.findall(r'\w+', 'grün straße été'), re.findall(r'\w+', 'grün', re.A), re.findall('.', 'a😀b'))
# ---
print(re.search('b', 'a😀b').span(), re.sub('😀', '-', 'a😀b'), re.split('😀', 'a😀b'))
# ---
print(re.compile('a'), re.compile('a', re.I | re.M), repr(re.I), re.I | re.S, re.compile('a', re.X).flags, re.compile('(?i)a').flags, int(re.I), re.NOFLAG)
# ---
p = re.compile(r'(\d+)-(\d+)')
print(p.pattern, p.groups, p.match('10-20').groups(), p.search('x 1-2').span(), p.findall('1-2 3-4'), p.sub(r'\2-\1', '1-2'), p.split('a1-2b'), p.fullmatch('1-2x'))
# ---
p = re.compile('a')
print(p.search('aXa', 1).span(), p.match('ba', 1).span(), p.findall('aaaa', 1, 3), p.search('ba', 0, 1), re.compile('^a').match('ba', 1), re.compile('a$').search('ab', 0, 1).span(), p.fullmatch('bab', 1, 2).span())
# ---
re.compile('(')
# ---
re.compile('a)')
# ---
re.compile('[a')
# ---
re.compile('*a')
# ---
re.compile('a**')
# ---
re.compile('a{3,2}')
# ---
re.compile('\\')
# ---
re.compile(r'\q')
# ---
re.compile(r'(?P<a>x)(?P<a>y)')
# ---
re.compile(r'(?P<1a>x)')
# ---
re.compile(r'(?P=x)')
# ---
re.compile(r'\2(a)')
# ---
re.compile(r'(a\1)')
# ---
re.compile(r'(?<=a*)b')
# ---
re.compile('[z-a]')
# ---
re.compile('(?z)')
# ---
re.compile('(?P<a')
# ---
re.compile('(?<x>a)')
# ---
re.compile('a(?i)b')
# ---
re.compile('a\n(b')
# ---
re.compile('(?#never ends')
# ---
re.compile(5)
# ---
re.match('a', 5)
# ---
re.match('a', b'a')
# ---
re.compile(re.compile('a'), re.I)
# ---
try:
    re.compile('a\n[b')
except re.error as e:
    print(e.msg, e.pos, e.lineno, e.colno, e.pattern == 'a\n[b', type(e).__name__, re.error is re.PatternError)
# ---
print(re.escape('a.b*c[d] e-f_g\n'), re.escape('é!"#$%&\'/:;<=>@^`~'))
# ---
print(bool(re.match('a', 'a')), [w for w in ['apple', 'bob'] if re.match('a', w)], re.match('a', 'a') == re.match('a', 'a'), re.compile('a') == re.compile('a'))
if (m := re.search(r'(\d+)', 'id 42')):
    print(m.group(1))
# ---
show(re.match(r'(a*)*', 'aab'))
show(re.match(r'(a|b)*', 'abac'))
show(re.match(r'(?:(a)|b)*', 'ab'))
show(re.match(r'(a*)+', 'b'))
show(re.match(r'(?:a?)*?b', 'aab'))
show(re.match(r'((a)|(b))+', 'ab'))
show(re.match(r'(?:a{2}){2,3}', 'aaaaaaa'))
show(re.match(r'(ab?)*?c', 'aabac'))
show(re.match(r'(a(b)?)+', 'aba'))
# ---
log = re.compile(r'^(?P<ip>[\d.]+) - \[(?P<date>[^\]]+)\] "(?P<verb>GET|POST) (?P<path>\S+)" (?P<code>\d{3})$', re.M)
text = '10.0.0.1 - [01/Jan] "GET /a" 200\nbad\n10.0.0.2 - [02/Jan] "POST /b/c" 404'
for m in log.finditer(text):
    print(m.groupdict(), m.start())
# ---
tokens = re.compile(r'\s*(?:(?P<num>\d+\.?\d*)|(?P<name>[a-z]\w*)|(?P<op>[-+*/()]))')
print([(m.lastgroup, m[m.lastgroup]) for m in tokens.finditer('x1 + 3.5*(y-2)')])
# ---
print(re.sub(r'(?<=\d)(?=(\d{3})+$)', ',', '1234567'), re.sub(r'^|$', '|', 'ab'), re.sub(r'\b', '.', 'ab cd'), re.sub('', '-', 'ab'), re.sub('(?m)^', '> ', 'a\nb'))
# ---
print(re.sub(r'[A-Z]', lambda m: '_' + m.group().lower(), 'camelCaseName'), re.sub(r'_(.)', lambda m: m[1].upper(), 'snake_case_name'), re.sub(r'\s+', ' ', ' a  b\n c ').strip())
# ---
print(re.fullmatch(r'[\w.+-]+@[\w-]+\.[\w.]+', 'me.x@example.org') is not None, re.match(r'^\d{4}-\d{2}-\d{2}$', '2024-01-02') is not None, re.match(r'^\d{4}$', '2024\n') is not None, re.fullmatch(r'\d{4}', '2024\n'))
# ---
print(re.findall(r'(?i)[éà]', 'ÉàE'), re.findall('[[]', '['), re.findall(r'[\]]', ']'), re.findall('[a-]', 'a-'), re.findall(r'[\s,]+', 'a, b'), re.findall(r'a|', 'ba'))
# ---
import warnings
with warnings.catch_warnings(record=True) as found:
    warnings.simplefilter('always')
    warnings.filterwarnings('ignore', message='.*skip')
    warnings.warn('please skip')
    warnings.warn('keep')
print([str(w.message) for w in found])
# ---
class Counter:
    n = 0
    def __call__(self, m):
        self.n += 1
        return f'{m.group()}{self.n}'
c = Counter()
print(re.sub('[ab]', c, 'abcab'), c.n, re.subn('z', c, 'abc'))
# ---
re.match('a', 'a').start('x')
# ---
show(re.match('(?:x|y(?=z))+w?', 'xyxyzw'))
show(re.search(r'(?<!\d)\d{2}(?!\d)', '123 45 6'))
show(re.search(r'(?=(\w+))\1:', 'abc:'))
show(re.match('(?!b)a', 'a'))
show(re.match('(?:)', 'a'))
show(re.match('a||b', 'b'))
