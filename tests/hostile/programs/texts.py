# Texts and bytes that grow.
# --- a repeated text
print(len('a' * 10 ** 10))
# --- a repeated text, the other way round
print(len(10 ** 10 * 'a'))
# --- repeated in place
s = 'ab'
s *= 10 ** 11
# --- doubling for ever
s = 'a'
while True:
    s += s
# --- growing by one for ever
s = ''
while True:
    s += 'a'
# --- a wide field
print(len(f"{1:>1000000000}"))
# --- a width from a variable
w = 10 ** 9
print(len(f"{'x':{w}}"))
# --- widths in widths
w = 10 ** 12
print(len('{:{}}'.format('x', w)))
# --- percent width
print(len('%1000000000d' % 1))
# --- percent width from a tuple
print(len('%*d' % (10 ** 9, 1)))
# --- format with a fill
print(len(format(1, 'x>2000000000d')))
# --- zfill
print(len('1'.zfill(10 ** 10)))
# --- ljust, rjust, center
print(len('1'.ljust(10 ** 10)), len('1'.rjust(10 ** 10)), len('1'.center(10 ** 10)))
# --- expandtabs
print(len(('\t' * 1000).expandtabs(10 ** 8)))
# --- replace that multiplies
s = 'a' * 10_000
for i in range(10):
    s = s.replace('a', 'a' * 10_000)
# --- replace of nothing
s = 'a' * 1000
while True:
    s = s.replace('', s)
# --- join that multiplies
s = 'ab' * 1000
while True:
    s = s.join([s] * 100)
# --- join of a huge list
print(len('x'.join(['a' * 1000] * 10 ** 7)))
# --- translate that multiplies
s = 'a'
while True:
    s = s.translate({97: 'a' * 1000})
# --- slices of slices
s = 'a' * 1_000_000
kept = []
while True:
    kept.append(s[1:] + 'b')
# --- splitting into a great many
s = 'a ' * 5_000_000
print(len(s.split()))
# --- splitting again and again
s = 'a,' * 200_000
while True:
    s.split(',')
# --- searching what is nearly there
s = 'a' * 2_000_000
t = 'a' * 1_000_000 + 'b'
while True:
    s.find(t)
# --- counting overlaps
s = 'a' * 1_000_000
while True:
    s.count('a' * 1000 + 'b')
# --- upper of a text that grows
s = 'ß' * 1_000_000
while True:
    s = s.upper() + s.lower() + s.casefold()
# --- repr of control characters
s = '\x00' * 10_000_000
print(len(repr(s)))
# --- repr of repr of repr
s = "\\'\""
while True:
    s = repr(s)
# --- ascii of ascii
s = 'é' * 1000
while True:
    s = ascii(s)
# --- encode and decode for ever
s = 'é' * 1_000_000
while True:
    s = s.encode().decode('latin-1')
# --- huge bytes
print(len(bytes(10 ** 11)))
# --- repeated bytes
print(len(b'ab' * 10 ** 10))
# --- bytes that grow
b = b'a'
while True:
    b = b + b
# --- bytes joined
b = b'a' * 1000
while True:
    b = b.join([b] * 1000)
# --- bytes as hex
b = bytes(1000)
while True:
    b = b.hex().encode() * 2
# --- bytes of a list of many numbers
print(len(bytes([0] * 10 ** 9)))
# --- bytes from a huge range
print(len(bytes(x % 256 for x in range(10 ** 12))))
# --- a message of an exception that fills the memory
raise ValueError('x' * 10 ** 10)
# --- an exception whose message grows
message = 'x'
while True:
    try:
        raise ValueError(message)
    except ValueError as e:
        message = str(e) * 2
# --- a huge message that leaves the program
raise RuntimeError('x' * 20_000_000)
# --- format of format
t = '{0}{0}'
while True:
    t = t.format(t)
# --- format with a huge index
print('{99999999999999999999}'.format(1))
# --- percent formatting that grows
s = 'a%s'
while True:
    s = s % (s + s)
# --- an f-string of f-strings
s = 'a'
while True:
    s = f"{s}{s}{s!r}"
# --- splitlines of a great many
print(len(('\n' * 20_000_000).splitlines()))
# --- comparing long texts for ever
a = 'a' * 5_000_000
b = 'a' * 4_999_999 + 'b'
while True:
    a < b
# --- a huge text in a set, hashed anew
s = 'a' * 1_000_000
while True:
    s = s + 'a'
    {s}
# --- startswith a tuple of many
t = tuple('b' * i for i in range(2000))
while True:
    ('a' * 10_000).startswith(t)
# --- strip by a long set of characters
s = 'ab' * 1_000_000
while True:
    s.strip('ba' * 1000 + 'c')
# --- partition in a loop
s = 'a' * 10_000_000
while True:
    s.rpartition('b')
# --- title and swapcase for ever
s = 'aB ' * 1_000_000
while True:
    s = s.swapcase().title()
# --- casefold and expand in a set
s = set()
i = 0
while True:
    i += 1
    s.add('x' * i)
