/**
 * `threading.local`: its attributes are those of the thread that looks (engine/modules/thread-local.ts). A subclass's `__init__` runs
 * again in each thread, before that thread touches the object for the first time.
 */
export const localSource = String.raw`
class _local(_LocalBase):
    __module__ = '_thread'

    def __getattribute__(self, name):
        first = _first_touch(self)
        if first is not None:
            type(self).__init__(self, *first[0], **first[1])
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        first = _first_touch(self)
        if first is not None:
            type(self).__init__(self, *first[0], **first[1])
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        first = _first_touch(self)
        if first is not None:
            type(self).__init__(self, *first[0], **first[1])
        object.__delattr__(self, name)


local = _local
`;
