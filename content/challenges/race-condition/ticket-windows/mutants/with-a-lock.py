import threading
import time

sold = 0
lock = threading.Lock()


def sell(tickets):
    global sold
    with lock:
        seen = sold
        time.sleep(1)  # the printer is slow
        sold = seen + tickets


left = threading.Thread(target=sell, args=(2,))
right = threading.Thread(target=sell, args=(3,))
left.start()
right.start()
left.join()
right.join()
print("sold:", sold)
