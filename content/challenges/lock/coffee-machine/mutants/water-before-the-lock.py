import threading

machine = threading.Lock()


def add_water():
    print("water")
    with machine:
        pass


def brew():
    with machine:
        print("beans")
        add_water()
        print("coffee")


barista = threading.Thread(target=brew)
barista.start()
barista.join()
print("served")
