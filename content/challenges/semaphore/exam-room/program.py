import threading
import time

computers = threading.Semaphore(3)
start = time.monotonic()
seated_at = []


def take_exam():
    with computers:
        now = round(time.monotonic() - start)
        seated_at.append(now)
        time.sleep(1)


students = []
for number in range(7):
    students.append(threading.Thread(target=take_exam))
for student in students:
    student.start()
for student in students:
    student.join()
print(*seated_at)
