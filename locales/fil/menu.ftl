menu-text =
    <b>Ano ang gusto mong gawin?</b>

    Puwede ka ring sumulat lang dito, o magpadala ng litrato o voice message. Babasahin ito ng support staff.
# Below what was just added to a consultation
menu-again = <b>Ano ang gusto mong gawin ngayon?</b>
# The check of the rules: does the reader fulfil the conditions for Specified Skilled Worker?
menu-eligibility = 🔎 Pasok ba ako?
menu-job_change = 🔁 Lilipat ng trabaho
menu-consultation = 💬 Magtanong sa support
menu-guide = 📖 Guide
# New rules. $count (Number) changes of the law that concern, or may concern, the reader
menu-changes = 📣 Mga pagbabago ({ $count })
menu-notices = 📰 Balita
menu-identity = 🪪 Kumpirmahin kung sino ako
menu-my_dates = ⏰ Mga petsa ko
menu-profile = 👤 Mga detalye ko
menu-button = Menu
