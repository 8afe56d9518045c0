# Regular expressions that backtrack without end, and patterns and texts that are too large. They never run on the host's own engine.
# --- nested quantifiers
import re
print(re.match(r'(a+)+$', 'a' * 40 + 'b'))
# --- nested quantifiers with a group
import re
print(re.match(r'(a*)*b', 'a' * 50))
# --- alternatives that overlap
import re
print(re.match(r'(a|a)*$', 'a' * 40 + 'b'))
# --- alternatives of dots
import re
print(re.match(r'(.|..)*x', 'a' * 60))
# --- quantifiers in a row
import re
print(re.match('a*' * 30 + 'b', 'a' * 60))
# --- optional characters in a row
import re
print(re.match('a?' * 40 + 'a' * 40, 'a' * 39))
# --- a backreference that backtracks
import re
print(re.match(r'(a*)*\1\1b', 'a' * 60))
# --- a lookahead that backtracks
import re
print(re.match(r'(?=(a+)+$)a', 'a' * 50 + 'b'))
# --- a huge repeat
import re
print(re.match(r'(?:a{1,1000}){1,1000}b', 'a' * 100_000))
# --- a repeat of repeats that is compiled
import re
print(re.compile('(((a{1000}){1000}){1000}){1000}').match('a'))
# --- a count out of range
import re
re.compile('a{99999999999999999999}')
# --- deep groups
import re
print(re.match('(' * 5000 + 'a' + ')' * 5000, 'a'))
# --- deep lookaheads
import re
print(re.match('(?=' * 2000 + 'a' + ')' * 2000, 'a'))
# --- many alternatives
import re
print(re.match('|'.join('a' * i + 'b' for i in range(2000)), 'a' * 2000))
# --- a pattern of a million characters
import re
print(re.compile('a' * 1_000_000).match('a' * 999_999))
# --- a long text searched for what is not there
import re
print(re.search(r'a.*b.*c.*d', 'abc' * 100_000))
# --- all matches of nothing
import re
print(len(re.findall('', 'a' * 10_000_000)))
# --- matches without end
import re
while True:
    re.findall(r'\w+', 'word ' * 10_000)
# --- a substitution that grows
import re
s = 'a'
while True:
    s = re.sub('a', 'aa', s)
# --- a substitution by a huge template
import re
s = 'a' * 100_000
print(len(re.sub('a', 'b' * 100_000, s)))
# --- a substitution whose function never ends
import re
def forever(m):
    while True: pass
re.sub('a', forever, 'aaa')
# --- splitting into millions
import re
print(len(re.split(r',', ',' * 5_000_000)))
# --- patterns without end in the cache
import re
i = 0
while True:
    i += 1
    re.match('a' * (i % 1000) + str(i), 'a')
# --- names of the host's language as groups
import re
m = re.match(r'(?P<constructor>a)(?P<__proto__>b)(?P<toString>c)', 'abc')
print(m.groupdict(), m['constructor'], m.group('__proto__'))
# --- a group that does not exist
import re
m = re.match('(?P<a>a)', 'a')
for n in ('constructor', 'hasOwnProperty', 'length', 'groups'):
    try:
        print("ESCAPED", m.group(n))
    except IndexError as e:
        print(e)
# --- case without end
import re
print(re.match('(?i)(ß|ss|ſ)*$', 'sS' * 30 + 'x'))
