/** The Python part of `json`: writing, and the hooks of reading. */
export const jsonSource = String.raw`
class JSONDecodeError(ValueError):
    def __init__(self, msg, doc, pos):
        lineno = doc.count('\n', 0, pos) + 1
        colno = pos - doc.rfind('\n', 0, pos)
        ValueError.__init__(self, f'{msg}: line {lineno} column {colno} (char {pos})')
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno
JSONDecodeError.__module__ = 'json.decoder'

def _float_text(x, allow_nan):
    if x != x:
        text = 'NaN'
    elif x in (float('inf'), -float('inf')):
        text = 'Infinity' if x > 0 else '-Infinity'
    else:
        return float.__repr__(x)
    if not allow_nan:
        raise ValueError('Out of range float values are not JSON compliant: ' + repr(x))
    return text

class JSONEncoder:
    item_separator = ', '
    key_separator = ': '
    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = bool(ensure_ascii)
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f'Object of type {type(o).__name__} is not JSON serializable')

    def encode(self, o):
        return ''.join(self.iterencode(o))

    def iterencode(self, o, _one_shot=False):
        parts = []
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = ' ' * indent
        self._write(o, parts, indent, '\n', [])
        return parts

    def _write(self, o, parts, indent, line, around):
        if isinstance(o, str):
            parts.append(_quote(o, self.ensure_ascii))
        elif o is None:
            parts.append('null')
        elif o is True:
            parts.append('true')
        elif o is False:
            parts.append('false')
        elif isinstance(o, int):
            parts.append(int.__repr__(o))
        elif isinstance(o, float):
            parts.append(_float_text(o, self.allow_nan))
        else:
            if self.check_circular:
                for other in around:
                    if other is o:
                        raise ValueError('Circular reference detected')
            around.append(o)
            if isinstance(o, (list, tuple)):
                self._write_list(o, parts, indent, line, around)
            elif isinstance(o, dict):
                self._write_dict(o, parts, indent, line, around)
            else:
                replacement = self.default(o)
                self._noted(replacement, parts, indent, line, around, o, None)
            around.pop()

    def _noted(self, value, parts, indent, line, around, o, where):
        try:
            self._write(value, parts, indent, line, around)
        except Exception as e:
            e.add_note(f'when serializing {type(o).__name__} {"object" if where is None else where}')
            raise

    def _write_list(self, o, parts, indent, line, around):
        if not o:
            parts.append('[]')
            return
        inner = line if indent is None else line + indent
        first = '[' if indent is None else '[' + inner
        separator = self.item_separator if indent is None else self.item_separator + inner
        i = 0
        for value in o:
            parts.append(separator if i else first)
            self._noted(value, parts, indent, inner, around, o, f'item {i}')
            i += 1
        parts.append(']' if indent is None else line + ']')

    def _key(self, key):
        if isinstance(key, str):
            return key
        if isinstance(key, float):
            return _float_text(key, self.allow_nan)
        if key is True:
            return 'true'
        if key is False:
            return 'false'
        if key is None:
            return 'null'
        if isinstance(key, int):
            return int.__repr__(key)
        if self.skipkeys:
            return None
        raise TypeError(f'keys must be str, int, float, bool or None, not {type(key).__name__}')

    def _write_dict(self, o, parts, indent, line, around):
        if not o:
            parts.append('{}')
            return
        inner = line if indent is None else line + indent
        separator = self.item_separator if indent is None else self.item_separator + inner
        start = '{' if indent is None else '{' + inner
        items = sorted(o.items()) if self.sort_keys else o.items()
        first = True
        for key, value in items:
            name = self._key(key)
            if name is None:
                continue
            parts.append(start if first else separator)
            first = False
            parts.append(_quote(name, self.ensure_ascii))
            parts.append(self.key_separator)
            self._noted(value, parts, indent, inner, around, o, f'item {key!r}')
        if first:
            parts.append('{}')
        else:
            parts.append('}' if indent is None else line + '}')
JSONEncoder.__module__ = 'json.encoder'

class JSONDecoder:
    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True, object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float
        self.parse_int = parse_int
        self.parse_constant = parse_constant
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def _read(self, s, start):
        hooked = (self.object_hook or self.parse_float or self.parse_int or self.parse_constant or self.object_pairs_hook) is not None
        found, value, end = _scan(s, start, bool(self.strict), hooked)
        if not found:
            raise JSONDecodeError(value, s, end)
        return (self._revive(value) if hooked else value), end

    def decode(self, s):
        return self._read(s, -1)[0]

    def raw_decode(self, s, idx=0):
        return self._read(s, idx)

    def _revive(self, node):
        if type(node) is not tuple:
            return node
        kind, v = node
        if kind == 'array':
            return [self._revive(x) for x in v]
        if kind == 'int':
            return (self.parse_int or int)(v)
        if kind == 'float':
            return (self.parse_float or float)(v)
        if kind == 'constant':
            return float(v) if self.parse_constant is None else self.parse_constant(v)
        pairs = [(k, self._revive(x)) for k, x in v]
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs)
        return dict(pairs) if self.object_hook is None else self.object_hook(dict(pairs))
JSONDecoder.__module__ = 'json.decoder'

def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, separators=None, default=None, sort_keys=False, **kw):
    return (cls or JSONEncoder)(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan, indent=indent,
                                separators=separators, default=default, sort_keys=sort_keys, **kw).encode(obj)

def dump(obj, fp, **kw):
    text = dumps(obj, **kw)
    # A method given away is a step when others reach its object (M1.8).
    write = fp.write
    write(text)

def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None, **kw):
    if isinstance(s, str):
        if s.startswith('\ufeff'):
            raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
    elif isinstance(s, bytes):
        s = s.decode('utf-8')
    else:
        raise TypeError(f'the JSON object must be str, bytes or bytearray, not {type(s).__name__}')
    return (cls or JSONDecoder)(object_hook=object_hook, parse_float=parse_float, parse_int=parse_int, parse_constant=parse_constant,
                                object_pairs_hook=object_pairs_hook, **kw).decode(s)

def load(fp, **kw):
    read = fp.read
    return loads(read(), **kw)
`;
