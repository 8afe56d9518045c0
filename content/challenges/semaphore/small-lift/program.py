import threading
import time

lift = threading.Semaphore(2)


def ride(name):
    with lift:
        time.sleep(3)


threads = []
for name in ["Ann", "Ben", "Cid", "Dora", "Eve"]:
    threads.append(threading.Thread(target=ride, args=(name,)))
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("everybody is upstairs")
