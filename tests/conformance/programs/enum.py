from enum import *
import enum
def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color['BLUE'], Color)
print(list(Color), len(Color), Color.RED in Color, 2 in Color, 9 in Color, isinstance(Color.RED, Color), type(Color.RED))
print(Color.RED is Color.RED, Color.RED == Color.RED, Color.RED == 1, Color.RED != Color.BLUE, {Color.RED: 'r'}[Color(1)])
print(f'{Color.RED}', f'{Color.RED:>12}|', '%s' % Color.GREEN, [c.name for c in Color], [Color.RED], {Color.RED})
# ---
class Color(Enum):
    RED = 1
    GREEN = 2
err(Color, 5)
err(lambda: Color['PINK'])
err(lambda: Color.PINK)
err(lambda: setattr(Color, 'RED', 5))
err(lambda: delattr(Color, 'RED'))
err(lambda: Color.RED < Color.GREEN)
err(lambda: setattr(Color.RED, 'value', 3))
err(lambda: setattr(Color.RED, 'name', 3))
err(lambda: Color())
err(lambda: Color.RED + 1)
# ---
def sub():
    class A(Enum): X = 1
    class B(A): Y = 2
err(sub)
def dup():
    class D(Enum):
        X = 1
        X = 2
err(dup)
class Base(Enum):
    def hello(self): return f'hello {self.name}'
class Der(Base):
    A = 'a'
print(Der.A.hello(), Der.__members__, Der.A.__class__)
# ---
class Auto(Enum):
    A = auto()
    B = auto()
    C = 10
    D = auto()
print(list(Auto), Auto.D.value)
class Named(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower() + str(count)
    X = auto()
    Y = auto()
print([m.value for m in Named])
# ---
class Shape(Enum):
    SQUARE = 2
    DIAMOND = 1
    CIRCLE = 3
    ALIAS = 2
print(list(Shape), Shape.ALIAS, Shape.ALIAS is Shape.SQUARE, Shape(2), Shape['ALIAS'], list(Shape.__members__.items()), list(reversed(Shape)))
def f():
    @unique
    class M(Enum):
        ONE = 1
        TWO = 2
        UNO = 1
err(f)
@unique
class Ok(Enum):
    A = 1
print(Ok.A)
# ---
class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.42e23, 3.39e6)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def density(self): return self.mass / self.radius
    @classmethod
    def heaviest(cls): return max(cls, key=lambda p: p.mass)
    def __str__(self): return self.name.title()
print(Planet.EARTH, Planet.EARTH.value, Planet.MARS.mass, Planet.heaviest(), repr(Planet.MARS), round(Planet.EARTH.density))
# ---
class Num(IntEnum):
    ONE = 1
    TWO = 2
print(Num.ONE, repr(Num.ONE), Num.ONE + 5, Num.ONE < Num.TWO, Num.TWO == 2, sorted([Num.TWO, Num.ONE]), f'{Num.TWO}', f'{Num.TWO:03d}', [10, 20, 30][Num.TWO], Num(1), int(Num.TWO), isinstance(Num.ONE, int), max(Num))
print({1: 'x'}[Num.ONE], Num.ONE == 1.0, hash(Num.ONE) == hash(1), str(Num.TWO), '%d' % Num.TWO, list(range(Num.TWO)), Num.ONE | Num.TWO, -Num.ONE, bool(Num.ONE))
# ---
class Level(StrEnum):
    LOW = auto()
    HIGH = 'high!'
print(Level.LOW, repr(Level.LOW), Level.HIGH == 'high!', Level.LOW.upper(), f'{Level.HIGH:>8}', Level('low'), 'x' + Level.LOW, isinstance(Level.LOW, str), Level.LOW.value, len(Level.HIGH), ','.join(Level), {'low': 1}[Level.LOW])
def bad():
    class B(StrEnum): X = 1
err(bad)
# ---
class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
print(list(Perm), Perm.R | Perm.X, repr(Perm.R | Perm.W), Perm.RW, Perm.R in Perm.RW, Perm.X in Perm.RW, ~Perm.R, Perm.R & Perm.W, bool(Perm.R & Perm.W), Perm(0), Perm(5), Perm.RW.value, Perm.R ^ Perm.RW)
print(list(Perm.RW), len(Perm.RW), Perm.R | Perm.W == Perm.RW, Perm['RW'], str(Perm.R | Perm.W | Perm.X), (Perm.R | Perm.X).name, Perm(0).name)
p = Perm.R
p |= Perm.W
print(p, p is Perm.RW)
err(Perm, 99)
err(lambda: Perm.R | 1)
err(lambda: 1 in Perm.R)
# ---
class IF(IntFlag):
    A = 1
    B = 2
    C = 4
print(IF.A | IF.B, repr(IF.A | IF.B), IF.A + 1, IF(7), repr(IF(7)), repr(IF(8)), IF.A & 1, repr(IF.A | 8), IF.C > IF.A, ~IF.A, repr(~IF.A), f'{IF.A | IF.C}', IF.A in IF(3), list(IF(5)))
# ---
class Status(Enum):
    ACTIVE = 'a'
    GONE = 'g'
    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            for m in cls:
                if m.name.lower() == value.lower(): return m
        return None
print(Status('a'), Status('gone'), Status('ACTIVE'))
err(Status, 'zzz')
err(Status, 5)
class Dflt(Enum):
    UNKNOWN = 0
    @classmethod
    def _missing_(cls, v): return cls.UNKNOWN
print(Dflt(77))
# ---
Animal = Enum('Animal', 'CAT DOG')
print(list(Animal), Animal.CAT.value, Animal)
B = Enum('B', {'x': 10, 'y': 20}); C = Enum('C', ['p', 'q'], start=5); D = IntEnum('D', [('m', 1), ('n', 2)])
print(list(B), list(C), list(D), D.m + 1)
# ---
class Op(Enum):
    ADD = '+'
    SUB = '-'
    def __call__(self, a, b): return a + b if self is Op.ADD else a - b
    @property
    def nice(self): return self.name.lower()
    @staticmethod
    def parse(s): return Op(s)
    CONST = nonmember(42)
print(Op.ADD(1, 2), Op.SUB(5, 3), Op.ADD.nice, Op.parse('-'), Op.CONST, len(Op))
class Light(Enum):
    RED, YELLOW, GREEN = range(3)
    def next(self): return Light((self.value + 1) % 3)
l = Light.RED
for _ in range(4):
    print(l.name, end=' '); l = l.next()
print()
# ---
class Color(Enum):
    RED = 1
    GREEN = 2
def name(c):
    match c:
        case Color.RED: return 'red!'
        case Color.GREEN: return 'green!'
print(name(Color.RED), name(Color.GREEN), name(5))
import copy
print(copy.deepcopy(Color.RED) is Color.RED, copy.copy(Color.RED) is Color.RED, hash(Color.RED) == hash(Color.RED), bool(Color.RED), Color.RED.__class__.__name__, callable(Color))
d = {c: c.value for c in Color}
print(d, Color.RED in d, sorted(Color, key=lambda c: -c.value), Color.__name__, Color.__members__['RED'])
for n, m in Color.__members__.items(): print(n, m)
# ---
class Size(Enum):
    S = 's', 1
    L = 'l', 2
    def __new__(cls, code, n):
        obj = object.__new__(cls)
        obj._value_ = code
        obj.n = n
        return obj
print(Size.S, Size('l'), Size.L.n, Size.L.value)
class Ordered(Enum):
    def __lt__(self, other):
        if self.__class__ is other.__class__: return self.value < other.value
        return NotImplemented
class Grade(Ordered):
    A = 5
    B = 4
print(Grade.B < Grade.A, sorted(Grade), min(Grade), Grade.A > Grade.B)
err(lambda: Grade.A < 3)
class T(str, Enum):
    X = 'x'
    Y = 'y'
print(T.X, T.X == 'x', repr(T.X), T.X.value, f'{T.X}', T('y'), T.X.upper(), '%s' % T.X, isinstance(T.X, str))
class I(int, Enum):
    A = 1
print(I.A, I.A + 1, repr(I.A), f'{I.A}', I.A == 1)
# ---
import builtins
class Weekday(IntEnum):
    MON = 1; TUE = 2; SUN = 7
    @classmethod
    def today(cls): return cls.TUE
    @staticmethod
    def parse(text): return Weekday[text.upper()]
    @builtins.property
    def weekend(self): return self >= Weekday.SUN
    def __call__(self): return self.name * 2
print(Weekday.today(), Weekday.SUN.weekend, [d.name for d in Weekday if not d.weekend], Weekday.parse('mon'), Weekday.TUE())
print(Weekday.MON + Weekday.TUE, Weekday.MON in (1, 2), sum(Weekday), '%s %d' % (Weekday.MON, Weekday.MON), {Weekday.MON: 'a'})
