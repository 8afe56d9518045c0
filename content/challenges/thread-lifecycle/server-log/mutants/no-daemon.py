import threading
import time


def write_log():
    try:
        for page in (1, 2, 3):
            print("page", page)
            time.sleep(1)
    finally:
        print("log saved")


writer = threading.Thread(target=write_log)
writer.start()
time.sleep(1.5)
print("server stopped")
