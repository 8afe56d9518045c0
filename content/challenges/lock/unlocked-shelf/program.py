import threading

stock = 5
shelf = threading.Lock()


def sell():
    global stock
    with shelf:
        stock -= 1


def deliver():
    global stock
    stock += 3


def check():
    with shelf:
        print("at least", stock)


jobs = [sell, deliver, check]
threads = [threading.Thread(target=job) for job in jobs]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
