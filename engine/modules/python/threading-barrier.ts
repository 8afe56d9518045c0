/**
 * `threading.Barrier`, as CPython has it: it fills, then drains. While its action runs, nobody else gets in. Who was let go and
 * has not left yet is still hit by an `abort`, so leaving is a step of its own in a program that mentions it.
 */
export const barrierSource = String.raw`
class BrokenBarrierError(RuntimeError):
    pass


_FILLING = 0
_DRAINING = 1
_RESETTING = -1
_BROKEN = -2


class Barrier:
    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError('parties must be >= 1')
        self._action = action
        self._timeout = timeout
        self._parties = parties
        self._count = 0
        self._state = _FILLING
        self._inside = []
        self._outside = []
        self._acting = None

    def wait(self, timeout=None):
        if timeout is None:
            timeout = self._timeout
        _step(self)
        self._enter()
        index = self._count
        self._count = index + 1
        try:
            if index + 1 == self._parties:
                self._release()
            else:
                self._wait(timeout)
            return index
        finally:
            self._count -= 1
            if self._count == 0 and self._state in (_DRAINING, _RESETTING):
                self._state = _FILLING
                outside = self._outside
                self._outside = []
                for w in outside:
                    w._set = True

    def _await_action(self):
        while self._acting is not None:
            _wait(self._acting, None, self)
            if _breaks_barriers():
                _step(self)

    def _enter(self):
        self._await_action()
        while self._state in (_DRAINING, _RESETTING):
            waiter = _Waiter()
            self._outside = self._outside + [waiter]
            _wait(waiter, None, self)
            if _breaks_barriers():
                _step(self)
            self._await_action()
        if self._state < 0:
            raise BrokenBarrierError

    def _release(self):
        try:
            if self._action is not None:
                self._acting = acting = _Waiter()
                try:
                    self._action()
                finally:
                    self._acting = None
                    acting._set = True
            self._state = _DRAINING
            self._let_go()
        except:
            self._break()
            raise

    def _wait(self, timeout):
        waiter = _Waiter()
        self._inside = self._inside + [waiter]
        if not _wait(waiter, timeout, self):
            self._await_action()
            if self._state == _FILLING:
                self._break()
                raise BrokenBarrierError
        elif _breaks_barriers():
            _step(self)
        if self._state < 0:
            raise BrokenBarrierError

    def _let_go(self):
        waiters = self._inside + self._outside
        self._inside = []
        self._outside = []
        for w in waiters:
            w._set = True

    def _break(self):
        self._state = _BROKEN
        self._let_go()

    def reset(self):
        _step(self)
        self._await_action()
        if self._count > 0:
            if self._state == _FILLING or self._state == _BROKEN:
                self._state = _RESETTING
        else:
            self._state = _FILLING
        self._let_go()

    def abort(self):
        _step(self)
        self._await_action()
        self._break()

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        _step(self)
        return self._count if self._state == _FILLING else 0

    @property
    def broken(self):
        _step(self)
        return self._state == _BROKEN

    def __repr__(self):
        _step(self)
        status = 'broken' if self._state == _BROKEN else f'waiters={self._count if self._state == _FILLING else 0}/{self._parties}'
        return f'<threading.Barrier at 0x7f0000000000: {status}>'
`;
