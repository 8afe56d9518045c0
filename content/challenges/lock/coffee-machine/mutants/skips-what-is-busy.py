import threading

machine = threading.Lock()


def add_water():
    if machine.acquire(blocking=False):
        print("water")
        machine.release()
    else:
        raise SystemExit


def brew():
    with machine:
        print("beans")
        add_water()
        print("coffee")


barista = threading.Thread(target=brew)
barista.start()
barista.join()
print("served")
