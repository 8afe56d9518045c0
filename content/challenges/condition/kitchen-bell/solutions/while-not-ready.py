import threading

ready = False
bell = threading.Condition()


def cook():
    global ready
    with bell:
        ready = True
        bell.notify()


def waiter():
    with bell:
        while not ready:
            bell.wait()
    print("soup is served")


waits = threading.Thread(target=waiter)
cooks = threading.Thread(target=cook)
waits.start()
cooks.start()
waits.join()
cooks.join()
