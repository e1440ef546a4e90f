button-back = ‹ 戻る
# Answers to what did not work.
button-old = このボタンは古い画面のものです。いちばん新しい画面を使ってください。
