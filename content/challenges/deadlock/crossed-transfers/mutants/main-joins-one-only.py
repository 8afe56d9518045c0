import threading

anna = threading.Lock()
boris = threading.Lock()


def transfer(payer, payee, note):
    with payer:
        with payee:
            print(note)


first = threading.Thread(
    target=transfer, args=(anna, boris, "Anna paid")
)
second = threading.Thread(
    target=transfer, args=(boris, anna, "Boris paid")
)
first.start()
second.start()
first.join()
print("bank closed")
