import threading

total = 0
red = threading.Lock()
blue = threading.Lock()


def add_red():
    global total
    with red:
        total += 1


def add_blue():
    global total
    with blue:
        total += 2


one = threading.Thread(target=add_red)
two = threading.Thread(target=add_blue)
one.start()
two.start()
one.join()
two.join()
print(total)
