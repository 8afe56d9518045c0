import threading
import time

cars = 0
barrier = threading.Lock()


def gate(arrivals):
    global cars
    for _ in range(arrivals):
        time.sleep(1)
        seen = cars
        cars = seen + 1


north = threading.Thread(target=gate, args=(2,))
south = threading.Thread(target=gate, args=(2,))
north.start()
south.start()
north.join()
south.join()
print("cars:", cars)
