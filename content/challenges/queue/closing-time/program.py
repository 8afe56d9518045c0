import queue
import threading

letters = queue.Queue()


def clerk():
    while True:
        letter = letters.get()
        if letter is None:
            break


clerks = [threading.Thread(target=clerk) for _ in range(2)]
for thread in clerks:
    thread.start()
letters.put("bill")
letters.put(None)
for thread in clerks:
    thread.join()
print("office closed")
