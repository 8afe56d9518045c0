import hashlib
# ---
for name in ['md5', 'sha1', 'sha256', 'sha512']:
    h = getattr(hashlib, name)(b'hello')
    print(name, h.hexdigest(), h.digest_size, h.block_size, h.name, len(h.digest()))
# ---
h = hashlib.sha256()
h.update(b'a')
h.update(b'bc')
print(h.hexdigest() == hashlib.sha256(b'abc').hexdigest(), h.digest()[:4])
# ---
a = hashlib.md5(b'x')
b = a.copy()
b.update(b'y')
print(a.hexdigest(), b.hexdigest())
# ---
print(hashlib.new('sha1', b'q').hexdigest(), hashlib.new('SHA256').hexdigest())
# ---
hashlib.new('nothing')
# ---
hashlib.sha256('text')
# ---
hashlib.sha256(3)
# ---
hashlib.md5().update('text')
# ---
print(hashlib.md5('grün'.encode()).hexdigest(), hashlib.sha1('€'.encode('utf-8')).hexdigest())
# ---
print(hashlib.sha256(b'a' * 1000).hexdigest(), hashlib.sha512(b'').hexdigest()[:16])
# ---
def mine(n):
    i = 0
    while not hashlib.sha256(f'block{i}'.encode()).hexdigest().startswith('0' * n):
        i += 1
    return i
print(mine(1), mine(2))
# ---
print('md5' in hashlib.algorithms_available, hashlib.sha256(usedforsecurity=False).name)
# ---
h = hashlib.sha256(b'a')
print(h.hexdigest() == h.hexdigest(), type(h.digest()), int(h.hexdigest(), 16) % 7)
# ---
print(hashlib.md5(b'55 bytes' + b'.' * 47).hexdigest(), hashlib.md5(b'.' * 56).hexdigest(), hashlib.sha1(b'.' * 64).hexdigest())
# ---
# refused
hashlib.blake2b(b'')
