# Clear this chat: we delete its messages from the phone, because other people may look at the phone.

clear_chat-button = 🧹 Linisin ang chat na ito
clear_chat-ask =
    <b>Linisin ang chat na ito?</b>

    Buburahin namin ang mga mensahe mo at ang mga mensahe namin sa nakaraang 48 oras. Ikaw na ang magbura ng mas lumang mensahe sa Telegram.

    <b>Puwede mong maging patunay ang chat na ito.</b> I-save muna ang kailangan mo: “{ my_data-send }”. Maiiwan sa support staff ang mga record nila.
clear_chat-yes = 🧹 Oo, linisin na ngayon
clear_chat-no = Hindi, iwan ito
# Above the chat, for a moment.
clear_chat-begun = Binubura na namin ang mga mensahe.
# $deleted, $waiting, $left (Number) messages that are deleted, that staff do not have yet, that Telegram did not delete
clear_chat-done =
    <b>{ $deleted ->
        [1] Nabura namin ang 1 mensahe.
       *[other] Nabura namin ang { $deleted } mensahe.
    }</b>{ $waiting ->
        [0] {""}
        [1] {" "}1 mensahe mo ang hindi pa umaabot sa support staff. Kung dumating ito sa loob ng 48 oras, buburahin namin ito.
       *[other] {" "}{ $waiting } mensahe mo ang hindi pa umaabot sa support staff. Kung dumating ang mga ito sa loob ng 48 oras, buburahin namin ang mga ito.
    }{ $left ->
        [0] {""}
        [1] {" "}1 mensahe ang hindi binura ng Telegram.
       *[other] {" "}{ $left } mensahe ang hindi binura ng Telegram.
    }

    Baka may mas lumang mensahe pa sa chat na ito. Ikaw na ang magbura ng mga iyon sa Telegram. Maiiwan sa support staff ang mga record nila.
# In the place of clear_chat-done, once support staff have the messages that waited. $left (Number) messages that Telegram did not delete
clear_chat-rest =
    <b>Nasa support staff na ang lahat ng mensahe mo.</b> { $left ->
        [0] Nabura na rin namin dito ang mga mensaheng iyon.
        [1] 1 mensahe ang hindi binura ng Telegram. Ikaw na ang magbura nito sa Telegram.
       *[other] { $left } mensahe ang hindi binura ng Telegram. Ikaw na ang magbura ng mga ito sa Telegram.
    }
# In the place of a screen that others should not read, once another stands below it.
clear_chat-covered = Sarado na ang screen na ito.
