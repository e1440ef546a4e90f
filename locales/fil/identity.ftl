## Who opened an invitation: what a worker reads

# $organisation, $example, $code (String)
identity-ask =
    <b>Para sa iyo ba ang link na ito?</b>
    Isang tao ang inimbitahan ng { $organisation }. I-type ang petsa ng kapanganakan mo, nang ganito: { $example }

    Hindi namin ito ise-save. Wala kaming ipapakita bago namin malaman na ikaw ito.
    Kung itanong ng support staff ang 4 na digit mo: <b>{ $code }</b>
# $left (Number) how many answers the link still takes; $example, $code (String)
identity-not_confirmed =
    ⚠️ <b>Hindi kinukumpirma ng petsang ito na ikaw ito.</b>
    Aalamin ito ng support staff. Baka tawagan ka nila.
    Kung itanong ng support staff ang 4 na digit mo: <b>{ $code }</b>

    Nagkamali ka? I-type ulit ang petsa ng kapanganakan mo, nang ganito: { $example }
    Natitirang subok: { $left }
# $example, $code (String)
identity-asked =
    ✓ <b>Aalamin ng support staff kung sino ka. Baka tawagan ka nila.</b>
    Kung itanong ng support staff ang 4 na digit mo: <b>{ $code }</b>

    Puwede mo ring i-type dito ang petsa ng kapanganakan mo, nang ganito: { $example }
identity-mistake-unread = ⚠️ Hindi namin nabasa ang petsang ito.
# Buttons
identity-ask_staff = Staff ang magkumpirma
identity-later = Mamaya na
identity-done = <b>Salamat. Alam na namin na ikaw ito.</b> Maiiwan dito ang lahat ng isinulat mo.
identity-linked = Alam na ng support staff kung sino ka. Maiiwan dito ang lahat ng isinulat mo.
# $organisation, $phone (String)
identity-refused = Hindi nakumpirma ng support staff na para sa iyo ang imbitasyong ito, kaya hindi na gumagana ang link. Puwede kang sumulat dito gaya ng dati. { $phone ->
        [none] Kung mali ito, sabihin sa { $organisation }.
       *[other] Kung mali ito, tawagan ang { $organisation }: { $phone }.
    }
# $organisation, $phone (String)
identity-over = Hindi na gumagana ang link na binuksan mo, kaya hindi na namin itatanong kung para sa iyo ito. Puwede kang sumulat dito gaya ng dati. { $phone ->
        [none] Kung para sa iyo ang imbitasyon, humingi ng bago sa { $organisation }.
       *[other] Kung para sa iyo ang imbitasyon, humingi ng bago sa { $organisation }: { $phone }.
    }
