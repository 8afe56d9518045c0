/** The Python part of `_thread`, on top of `threading`. */
export const lowThreadSource = String.raw`
import threading
from threading import Lock as LockType, Lock as lock, RLock, get_ident, get_native_id, stack_size, TIMEOUT_MAX

error = RuntimeError


def start_new_thread(function, args, kwargs={}):
    if not callable(function):
        raise TypeError('first arg must be callable')
    if not isinstance(args, tuple):
        raise TypeError('2nd arg must be a tuple')
    if not isinstance(kwargs, dict):
        raise TypeError('optional 3rd arg must be a dictionary')
    thread = threading.Thread(target=function, name=function.__name__ if hasattr(function, '__name__') else 'thread',
                              args=args, kwargs=kwargs, daemon=True)
    thread.start()
    return thread.ident

start_new = start_new_thread


def allocate_lock():
    return LockType()

allocate = allocate_lock


def exit():
    raise SystemExit
`;
