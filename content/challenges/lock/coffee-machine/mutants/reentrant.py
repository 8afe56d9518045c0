import threading

machine = threading.RLock()


def add_water():
    with machine:
        print("water")


def brew():
    with machine:
        print("beans")
        add_water()
        print("coffee")


barista = threading.Thread(target=brew)
barista.start()
barista.join()
print("served")
