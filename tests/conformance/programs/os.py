import os
# ---
print(os.path.join('a', 'b', 'c.txt'), os.path.join('a/', 'b'), os.path.join('a', '/b'), os.path.join('', 'b'), os.path.join('a', ''))
# ---
for p in ['/a/b/c.txt', 'c.txt', '/a/b/', '/', '', 'a//b', '.bashrc', 'a.tar.gz', '/x/..y', 'a/.b.c']:
    print(os.path.split(p), os.path.basename(p), os.path.dirname(p), os.path.splitext(p))
# ---
for p in ['a/../b', '/../a', './a/./b//c', '', '..', '../..', '//a', '///a', 'a/b/../../..']:
    print(repr(os.path.normpath(p)), os.path.isabs(p))
# ---
print(os.sep, repr(os.linesep), os.name, os.path.sep, os.curdir, os.pardir, os.extsep)
# ---
print(os.environ.get('SURELY_NOT_SET'), os.environ.get('SURELY_NOT_SET', 'x'), os.getenv('SURELY_NOT_SET', 3))
os.environ['SURELY_NOT_SET'] = '1'
print(os.environ['SURELY_NOT_SET'], os.getenv('SURELY_NOT_SET'), 'SURELY_NOT_SET' in os.environ)
del os.environ['SURELY_NOT_SET']
print(os.environ['SURELY_NOT_SET'])
# ---
os.environ['A'] = 1
# ---
print(isinstance(os.cpu_count(), int), isinstance(os.getpid(), int), os.getpid() == os.getpid())
# ---
from os.path import join, basename
from os import path
print(join('x', 'y'), basename('x/y'), path.dirname('x/y'))
# ---
import os.path
print(os.path.splitext('a.b'), os.path.exists('/surely/not/here'), os.path.commonprefix(['abc', 'abd']))
# ---
os.path.join('a', 1)
# ---
os.path.basename(3)
# ---
print(os.error is OSError, os.fspath('a'))
os.fspath(3)
# ---
# refused
os.listdir('.')
# ---
# refused
import subprocess
# ---
# refused
from os import fork
# ---
# refused
import requests
# ---
os.getpid(1)
# ---
import sys
try:
    sys.exit(3)
except SystemExit as e:
    print('exit', e.code)
sys.stdout.write('done\n')
