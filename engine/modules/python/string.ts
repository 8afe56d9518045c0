/** `string`: constants, capwords and Template. */
export const stringSource =
  String.raw`
whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_` +
  "`" +
  String.raw`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace

def capwords(s, sep=None):
    return (sep or ' ').join(map(str.capitalize, s.split(sep)))

class Template:
    delimiter = '$'
    def __init__(self, template):
        self.template = template

    def _convert(self, mapping, safe):
        text = self.template
        out = []
        i = 0
        n = len(text)
        while i < n:
            at = text.find(self.delimiter, i)
            if at < 0:
                out.append(text[i:])
                break
            out.append(text[i:at])
            i = at + 1
            if text.startswith(self.delimiter, i):
                out.append(self.delimiter)
                i += 1
                continue
            braced = text.startswith('{', i)
            j = i + 1 if braced else i
            k = j
            while k < n and (text[k] == '_' or (text[k].isascii() and text[k].isalnum() and (k > j or not text[k].isdigit()))):
                k += 1
            name = text[j:k]
            if not name or (braced and not text.startswith('}', k)):
                if safe:
                    out.append(self.delimiter)
                    continue
                lines = text[:at].splitlines(keepends=True)
                if not lines:
                    col = 1
                    lineno = 1
                else:
                    col = at - len(''.join(lines[:-1])) + 1
                    lineno = len(lines)
                raise ValueError('Invalid placeholder in string: line %d, col %d' % (lineno, col))
            end = k + 1 if braced else k
            if safe:
                try:
                    out.append(str(mapping[name]))
                except KeyError:
                    out.append(text[at:end])
            else:
                out.append(str(mapping[name]))
            i = end
        return ''.join(out)

    def substitute(self, mapping={}, /, **kws):
        return self._convert({**mapping, **kws}, False)

    def safe_substitute(self, mapping={}, /, **kws):
        return self._convert({**mapping, **kws}, True)
`;
