button-back = ‹ 戻る
button-today = 今日
button-yesterday = 昨日
# Answers to what did not work.
button-old = このボタンは古い画面のものです。いちばん新しい画面を使ってください。
