import queue
import threading

jobs = queue.Queue()


def printer():
    while True:
        job = jobs.get()
        if job is None:
            break
        print("printed", job)


worker = threading.Thread(target=printer)
worker.start()
jobs.put("menu")
jobs.put("poster")
jobs.put(None)
worker.join()
print("closed")
