import threading
import time

sold = 0
lock = threading.Lock()


def sell(tickets):
    global sold
    with lock:
        with lock:
            sold = sold + tickets


start = time.monotonic()
left = threading.Thread(target=sell, args=(2,))
right = threading.Thread(target=sell, args=(3,))
left.start()
right.start()
left.join()
right.join()
seconds = round(time.monotonic() - start)
print("sold", sold, "in", seconds, "s")
