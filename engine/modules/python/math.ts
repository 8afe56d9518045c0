/** The Python part of `math`. */
export const mathSource = String.raw`
def prod(iterable, /, *, start=1):
    result = start
    for x in iterable:
        result = result * x
    return result

def sumprod(p, q, /):
    total = 0
    pairs = []
    for a, b in zip(p, q, strict=True):
        pairs.append((a, b))
    if all(isinstance(a, int) and isinstance(b, int) for a, b in pairs):
        for a, b in pairs:
            total += a * b
        return total
    return fsum([a * b for a, b in pairs])
`;
