## Invitations

# What somebody reads who opened a link.
# $organisation (String)
invitation-followed-welcome = Maligayang pagdating. Inimbitahan ka ng { $organisation } sa bot na ito.
# $minutes (Number)
invitation-too_many = Napakarami mo nang binuksang link. Maghintay nang { $minutes ->
    [1] 1 minuto
   *[other] { $minutes } minuto
}, at saka buksan ulit ang link mo.
# $organisation, $phone (String)
invitation-followed-unknown = Hindi namin kilala ang link na ito. Baka may kulang na bahagi. { $phone ->
        [none] Humingi ng bago sa { $organisation }.
       *[other] Humingi ng bago sa { $organisation }: { $phone }.
    } Puwede ka ring magsimula nang walang link.
# $organisation, $phone (String)
invitation-followed-expired = Nag-expire na ang link na ito. { $phone ->
        [none] Humingi ng bago sa { $organisation }.
       *[other] Humingi ng bago sa { $organisation }: { $phone }.
    } Puwede ka ring magsimula nang walang link.
# $organisation, $phone (String)
invitation-followed-revoked = Hindi na gumagana ang link na ito. { $phone ->
        [none] Humingi ng bago sa { $organisation }.
       *[other] Humingi ng bago sa { $organisation }: { $phone }.
    } Puwede ka ring magsimula nang walang link.
# $organisation, $phone (String)
invitation-followed-used = Nagamit na dati ang link na ito. Isang beses lang gumagana ang bawat link. Sinasabihan namin ang support staff. { $phone ->
        [none] Kung hindi ikaw ang gumamit nito, sabihin sa { $organisation }.
       *[other] Kung hindi ikaw ang gumamit nito, tawagan ang { $organisation }: { $phone }.
    }
# $organisation, $phone (String)
invitation-followed-ended = Hindi na gumagana ang link na ito: pagkatapos ng tatlong sagot, hindi pa rin namin alam kung sino ang nagbukas nito. Alam ito ng support staff. { $phone ->
        [none] Kung para sa iyo ang link, sabihin sa { $organisation }.
       *[other] Kung para sa iyo ang link, tawagan ang { $organisation }: { $phone }.
    } Puwede ka ring sumulat dito, at humingi ng tulong.
# $organisation, $phone (String)
invitation-followed-refused = Hindi gumagana ang link na ito sa Telegram account na ito. Sinasabihan namin ang support staff. { $phone ->
        [none] Kung may tanong ka, magtanong sa { $organisation }.
       *[other] Kung may tanong ka, tawagan ang { $organisation }: { $phone }.
    }
