/** The Python part of `re`. */
export const reSource = String.raw`
class PatternError(Exception):
    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            self.lineno = pattern.count('\n', 0, pos) + 1
            self.colno = pos - pattern.rfind('\n', 0, pos)
            msg = f'{msg} at position {pos}'
            if '\n' in pattern:
                msg = f'{msg} (line {self.lineno}, column {self.colno})'
        Exception.__init__(self, msg)
error = PatternError

_flag_names = ((256, 'ASCII'), (2, 'IGNORECASE'), (4, 'LOCALE'), (32, 'UNICODE'), (8, 'MULTILINE'), (16, 'DOTALL'), (64, 'VERBOSE'))

class RegexFlag(int):
    @property
    def value(self):
        return int(self)
    @property
    def name(self):
        return '|'.join([name for bit, name in sorted(_flag_names) if int(self) & bit]) or 'NOFLAG'
    def __repr__(self):
        if not self:
            return 're.NOFLAG'
        return '|'.join(['re.' + name for bit, name in sorted(_flag_names) if int(self) & bit])
    def __str__(self):
        return repr(self)
    def __or__(self, other):
        return RegexFlag(int(self) | int(other))
    __ror__ = __or__
    def __and__(self, other):
        return RegexFlag(int(self) & int(other))
    __rand__ = __and__
    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other))
    __rxor__ = __xor__

NOFLAG = RegexFlag(0)
A = ASCII = RegexFlag(256)
I = IGNORECASE = RegexFlag(2)
L = LOCALE = RegexFlag(4)
U = UNICODE = RegexFlag(32)
M = MULTILINE = RegexFlag(8)
S = DOTALL = RegexFlag(16)
X = VERBOSE = RegexFlag(64)

def _text(string):
    if isinstance(string, str):
        return str(string)
    if isinstance(string, bytes):
        raise TypeError('cannot use a string pattern on a bytes-like object')
    raise TypeError(f"expected string or bytes-like object, got '{type(string).__name__}'")

class Match:
    def __init__(self, pattern, string, pos, endpos, found):
        self.re = pattern
        self.string = string
        self.pos = pos
        self.endpos = endpos
        self._found = found
    @property
    def lastindex(self):
        last = self._found[-1]
        return None if last < 0 else last
    @property
    def lastgroup(self):
        last = self._found[-1]
        for name, index in self.re.groupindex.items():
            if index == last:
                return name
        return None
    @property
    def regs(self):
        return tuple([self.span(i) for i in range(self.re.groups + 1)])
    def _index(self, group):
        if isinstance(group, int):
            if 0 <= group <= self.re.groups:
                return group
        else:
            index = self.re.groupindex.get(group) if isinstance(group, str) else None
            if index is not None:
                return index
        raise IndexError('no such group')
    def _part(self, group, default=None):
        i = 2 * self._index(group)
        start, end = self._found[i], self._found[i + 1]
        return default if end < 0 else self.string[start:end]
    def group(self, *groups):
        if not groups:
            return self._part(0)
        if len(groups) == 1:
            return self._part(groups[0])
        return tuple([self._part(g) for g in groups])
    def __getitem__(self, group):
        return self._part(group)
    def groups(self, default=None):
        return tuple([self._part(i, default) for i in range(1, self.re.groups + 1)])
    def groupdict(self, default=None):
        return {name: self._part(index, default) for name, index in self.re.groupindex.items()}
    def span(self, group=0, /):
        i = 2 * self._index(group)
        return (self._found[i], self._found[i + 1]) if self._found[i + 1] >= 0 else (-1, -1)
    def start(self, group=0, /):
        return self.span(group)[0]
    def end(self, group=0, /):
        return self.span(group)[1]
    def expand(self, template):
        return _expanded(_template(self.re, template), self)
    def __copy__(self):
        return self
    def __deepcopy__(self, memo):
        return self
    def __repr__(self):
        return f'<re.Match object; span={self.span()}, match={self._part(0)!r}>'

def _expanded(parts, match):
    return ''.join([part if type(part) is str else match._part(part, '') for part in parts])

_letters = {'a': '\a', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v', '\\': '\\'}

def _template(pattern, template):
    """A replacement as texts and numbers of groups."""
    template = _text(template)
    parts = []
    if '\\' not in template:
        return [template]
    at = 0
    n = len(template)
    while True:
        slash = template.find('\\', at)
        if slash < 0:
            parts.append(template[at:])
            return parts
        parts.append(template[at:slash])
        at = slash + 2
        c = template[slash + 1:at]
        if c == '':
            raise PatternError('bad escape (end of pattern)', template, slash)
        if c == 'g':
            if template[at:at + 1] != '<':
                raise PatternError('missing <', template, at)
            end = template.find('>', at)
            name = template[at + 1:end] if end >= 0 else template[at + 1:]
            if name == '':
                raise PatternError('missing group name', template, at + 1)
            if end < 0:
                raise PatternError('missing >, unterminated name', template, at + 1)
            if name.isascii() and name.isdigit():
                parts.append(_group_number(pattern, int(name), template, at + 1))
            elif not name.isidentifier():
                raise PatternError(f'bad character in group name {name!r}', template, at + 1)
            elif name not in pattern.groupindex:
                raise IndexError(f'unknown group name {name!r}')
            else:
                parts.append(pattern.groupindex[name])
            at = end + 1
        elif c in '0123456789':
            digits = c
            if c == '0':
                while len(digits) < 3 and at < n and template[at] in '01234567':
                    digits += template[at]
                    at += 1
                parts.append(chr(int(digits, 8) & 0xff))
                continue
            if at < n and template[at] in '0123456789':
                digits += template[at]
                at += 1
                if c in '01234567' and digits[1] in '01234567' and at < n and template[at] in '01234567':
                    digits += template[at]
                    at += 1
                    code = int(digits, 8)
                    if code > 0o377:
                        raise PatternError(f'octal escape value \\{digits} outside of range 0-0o377', template, slash)
                    parts.append(chr(code))
                    continue
            parts.append(_group_number(pattern, int(digits), template, slash + 1))
        elif c in _letters:
            parts.append(_letters[c])
        elif c.isascii() and c.isalpha():
            raise PatternError(f'bad escape \\{c}', template, slash)
        else:
            parts.append('\\' + c)

def _group_number(pattern, number, template, pos):
    if number > pattern.groups:
        raise PatternError(f'invalid group reference {number}', template, pos)
    return number

class Pattern:
    def __init__(self, pattern, parts):
        self.pattern = pattern
        self._program, self.groups, self.groupindex, self.flags = parts
    def _matched(self, string, pos, endpos, kind, advance=False):
        found = _run(self._program, string, pos, endpos, kind, advance)
        return None if found is None else Match(self, string, pos, endpos, found)
    def _bounds(self, string, pos, endpos):
        n = len(string)
        return min(max(pos, 0), n), n if endpos is None else min(max(endpos, 0), n)
    def match(self, string, pos=0, endpos=None):
        string = _text(string)
        return self._matched(string, *self._bounds(string, pos, endpos), 'match')
    def search(self, string, pos=0, endpos=None):
        string = _text(string)
        return self._matched(string, *self._bounds(string, pos, endpos), 'search')
    def fullmatch(self, string, pos=0, endpos=None):
        string = _text(string)
        return self._matched(string, *self._bounds(string, pos, endpos), 'fullmatch')
    def _each(self, string, pos=0, endpos=None):
        """All matches; an empty one not where the one before ended empty."""
        pos, endpos = self._bounds(string, pos, endpos)
        at = pos
        advance = False
        while True:
            found = _run(self._program, string, at, endpos, 'search', advance)
            if found is None:
                return
            yield Match(self, string, pos, endpos, found)
            at = found[1]
            advance = found[0] == found[1]
    def finditer(self, string, pos=0, endpos=None):
        return self._each(_text(string), pos, endpos)
    def findall(self, string, pos=0, endpos=None):
        result = []
        for m in self._each(_text(string), pos, endpos):
            if self.groups == 0:
                result.append(m._part(0))
            else:
                result.append(m._part(1, '') if self.groups == 1 else m.groups(''))
        return result
    def split(self, string, maxsplit=0):
        string = _text(string)
        result = []
        last = 0
        for m in self._each(string):
            if maxsplit and len(result) // (self.groups + 1) >= maxsplit:
                break
            start, end = m.span()
            result.append(string[last:start])
            result.extend(m.groups())
            last = end
        result.append(string[last:])
        return result
    def subn(self, repl, string, count=0):
        string = _text(string)
        parts = None if callable(repl) else _template(self, repl)
        result = []
        last = 0
        n = 0
        for m in self._each(string):
            if count and n >= count:
                break
            start, end = m.span()
            result.append(string[last:start])
            if parts is None:
                text = repl(m)
                if not isinstance(text, str):
                    raise TypeError(f'sequence item {len(result)}: expected str instance, {type(text).__name__} found')
                result.append(text)
            else:
                result.append(_expanded(parts, m))
            last = end
            n += 1
        result.append(string[last:])
        return ''.join(result), n
    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]
    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return self.flags == other.flags and self.pattern == other.pattern
    def __hash__(self):
        return hash((self.pattern, self.flags))
    def __copy__(self):
        return self
    def __deepcopy__(self, memo):
        return self
    def __repr__(self):
        text = repr(self.pattern)
        if len(text) > 200:
            text = text[:200]
        flags = self.flags & ~32
        return f're.compile({text}, {RegexFlag(flags)!r})' if flags else f're.compile({text})'

def compile(pattern, flags=0):
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError('cannot process flags argument with a compiled pattern')
        return pattern
    if isinstance(pattern, bytes):
        _refuse('patterns of bytes are not offered here: decode the bytes first')
    if not isinstance(pattern, str):
        raise TypeError('first argument must be string or compiled pattern')
    flags = int(flags)
    if flags & 4:
        raise ValueError('cannot use LOCALE flag with a str pattern')
    if flags & 256 and flags & 32:
        raise ValueError('ASCII and UNICODE flags are incompatible')
    parts = _compile(pattern, flags)
    if parts[0] is None:
        raise PatternError(parts[1], pattern, parts[2])
    return Pattern(pattern, parts)

def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)

def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)

def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)

def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)

def finditer(pattern, string, flags=0):
    return compile(pattern, flags).finditer(string)

def sub(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).sub(repl, string, count)

def subn(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).subn(repl, string, count)

def split(pattern, string, maxsplit=0, flags=0):
    return compile(pattern, flags).split(string, maxsplit)

_special_characters = {ord(c): '\\' + c for c in '()[]{}?*+-|^$\\.&~# \t\n\r\v\f'}

def escape(pattern):
    return pattern.translate(_special_characters)

def purge():
    pass
`;
