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
    student = threading.Thread(target=take_exam)
    student.start()
    students.append(student)
    time.sleep(0.1)  # the next one comes in
for student in students:
    student.join()
print(*seated_at)
