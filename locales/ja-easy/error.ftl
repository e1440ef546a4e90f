# Telegram did not take our answer in time.
error-unanswered = インターネットが よくありませんでした。でも、あなたが した ことは のこっています。いちばん 新（あたら）しい 画面（がめん）から つづけてください。
# $code (String) a short code that support can look up
error-sorry = システムに 問題（もんだい）が ありました。今（いま） した ことは のこっていません。もう一度（いちど） してください。また 同（おな）じ ことが あったら、この コードを 支援（しえん）スタッフに 教（おし）えてください：{ $code }
# $code (String) the same
error-unshown = システムに 問題（もんだい）が ありました。あなたが した ことは のこっています。でも、次（つぎ）の 画面（がめん）を 見（み）せる ことが できませんでした。メニューから つづけてください。また 同（おな）じ ことが あったら、この コードを 支援（しえん）スタッフに 教（おし）えてください：{ $code }
error-unreadable = その メッセージを 読（よ）む ことが できませんでした。もう一度（いちど）、ふつうの 文字（もじ）で 送（おく）ってください。支援（しえん）スタッフに 知（し）らせます。
# The button below them: the screen where the person stands
error-go_on = ▶️ つづける
