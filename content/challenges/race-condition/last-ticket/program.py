import threading

left = 1


def sell(window):
    global left
    if left > 0:
        left -= 1
        print("window", window, "sold it")


one = threading.Thread(target=sell, args=(1,))
two = threading.Thread(target=sell, args=(2,))
one.start()
two.start()
one.join()
two.join()
print("left:", left)
