import threading

visitors = 0
names = []
book = threading.Lock()


def door(name):
    global visitors
    with book:
        names.append(name)
    visitors += 1


def guard():
    with book:
        count = len(names)
    print(count, "names,", visitors, "visitors")


east = threading.Thread(target=door, args=("Ada",))
west = threading.Thread(target=door, args=("Linus",))
east.start()
west.start()
guard()
east.join()
west.join()
