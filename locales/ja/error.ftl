# Telegram did not take our answer in time.
error-unanswered = 通信の状態が悪かったですが、あなたの操作は保存しました。いちばん新しい画面から続けてください。
# $code (String) a short code that support can look up
error-sorry = システムに問題が起きました。今の操作は保存されていません。もう一度試してください。また同じことが起きたら、このコードを支援スタッフに伝えてください：{ $code }
# $code (String) the same
error-unshown = システムに問題が起きました。あなたの操作は保存されましたが、次の画面を表示できませんでした。メニューから続けてください。また同じことが起きたら、このコードを支援スタッフに伝えてください：{ $code }
error-unreadable = メッセージを読み取れませんでした。もう一度、ふつうの文字だけで送ってください。支援スタッフにも知らせます。
# The button below them: the screen where the person stands
error-go_on = ▶️ 続ける
