button-back = Quay lại
button-today = Hôm nay
button-yesterday = Hôm qua
# Answers to what did not work.
button-old = Nút này thuộc màn hình cũ. Bạn hãy dùng màn hình mới nhất nhé.
