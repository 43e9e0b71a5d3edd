/// Sentences of our own, one a line, as interview documents have them.
let latinSentences: [(language: String, lines: String)] = [
  (
    "German",
    """
    Größere Rückstände prüft der Wächter, bevor der Schlüssel überschrieben wird.
    Äpfel, Öl und Übermut: drei Wörter mit Umlaut.
    Eine Schleife läuft, solange die Bedingung erfüllt ist.
    Was heißt „träge Auswertung“ – und wofür nützt sie?
    Die Straße führt über die Brücke nach Süden.
    Ein Thread könnte blockieren; möglicherweise hängt das ganze Gerät.
    ÜBERSICHT DER GRÖSSEN UND MASSE
    Zähler vergrößern, Puffer löschen, fertig!
    Welche Lösung wäre für häufige Änderungen günstiger?
    Für jede Anfrage öffnet der Server ein Gefäß … oder auch nicht.
    Ähnlich wie ein Verzeichnis enthält der Baum Knoten und Äste.
    Sie heißt Zoë, er heißt Müller, beide wohnen in Köln.
    """
  ),
  (
    "French",
    """
    Où se trouve la clé étrangère déclarée à côté de l’index ?
    L’été dernier, le numéro a été réinitialisé à zéro.
    « Ça marche ! » répond l’élève, très étonné.
    Une fonction récursive s’appelle elle-même jusqu’à la base.
    À quoi sert un sémaphore ? À protéger l’accès à une donnée.
    Le cœur du problème : la mémoire allouée n’est jamais libérée.
    Même les requêtes préparées coûtent, hélas, à la connexion.
    NOËL, FORÊT, ÉCOLE, ÇA ET LÀ
    Voilà un maïs naïf, une île, un hôtel et une œuvre.
    Décrivez la différence entre pile et tas, s’il vous plaît.
    Le garçon a reçu l’être élu près de Besançon.
    Rien n’empêche d’arrêter le processus dès le début…
    """
  ),
  (
    "Spanish",
    """
    ¿Qué es una función pura y cuándo conviene usarla?
    ¡Atención! El índice no está actualizado todavía.
    La señal llegó después, así que el hilo terminó mal.
    Ningún niño pequeño comió la piña mañana.
    ÁRBOL, ÉXITO, ÍNDICE, ÓPTIMO, ÚLTIMO, AÑO
    El pingüino bebió agua con vergüenza en Logroño.
    ¿Cuál es la complejidad de la búsqueda binaria?
    Según el autor, «todo código tiene algún daño».
    Además, la conexión se cerró sin razón ni aviso.
    Explique cómo se traduce una dirección lógica en física.
    El 1.º y la 2.ª opción son válidas también aquí.
    Sólo tú podrás decidir qué método será más rápido.
    """
  ),
  (
    "Portuguese",
    """
    O que é uma função e por que não devolve nada?
    São João não é vão: a manhã já começou.
    A ligação à rede caiu às três, então você perdeu os dados.
    Explique a diferença entre memória estática e dinâmica.
    NÃO há opções: a COMUNICAÇÃO É SÍNCRONA.
    Os índices são úteis, porém têm um preço.
    Três irmãs põem pães e maçãs no chão.
    Qual é a exceção lançada pela última instrução?
    Às vezes o código está lá, mas ninguém o lê.
    “Ótimo”, disse a avó — e o avô concordou.
    A herança múltipla é possível em algumas línguas.
    Órgão, ímã, júri, lápis e pônei têm acento.
    """
  ),
  (
    "Polish",
    """
    Czym różni się wątek od procesu i dlaczego to ważne?
    Zażółć gęślą jaźń, powiedział łoś.
    Źródło błędu leży w pamięci, której nikt nie zwolnił.
    Każda gałąź drzewa ma węzeł, a węzeł może być pusty.
    Świeże dane są już w buforze – proszę je odczytać.
    „Następny krok” oznacza przejście do kolejnej pętli.
    Łączę się z bazą, ćwiczę zapytania i kończę połączenie.
    Ósmy żółw ściga dziesięć ślimaków.
    ŻÓŁTY, ŚREDNI, CZĘŚĆ, GAŁĄŹ, MIŁOŚĆ
    Jeśli wartość jest większa, wróć na początek.
    Zarządzanie pamięcią wymaga uwagi: łatwo coś przeoczyć.
    Ćma lata dookoła światła, a źrebię śpi.
    """
  ),
  (
    "Czech",
    """
    Příliš žluťoučký kůň úpěl ďábelské ódy.
    Jaký je rozdíl mezi vláknem a procesem?
    Řetězec se nejdříve převede na číslo, potom se uloží.
    Když fronta není prázdná, čteme další zprávu.
    Šťastný člověk běží přes nádraží do města.
    Žádný klíč nesmí být v tabulce dvakrát.
    „Něco je špatně,“ říká ladicí nástroj.
    Účinnost závisí na tom, kolik paměti zůstane.
    ČÁST PRVNÍ: ŽIVOTNÍ CYKLUS OBJEKTŮ
    Vysvětlete, proč je čtení rychlejší než zápis.
    Ďas vzal celou síť, teď už nikdo nic neuvidí.
    Úkoly dělíme na těžké, lehčí a úplně nejlehčí.
    """
  ),
  (
    "Turkish",
    """
    İşlem ile iş parçacığı arasındaki fark nedir?
    Pijamalı hasta yağız şoföre çabucak güvendi.
    Değişken değeri döngüden sonra sıfır olur.
    Çünkü bellek boşaltılmadı, süreç ağır çalışıyor.
    Üç ağaç, beş kuş ve bir göl gördüm.
    ŞİFRE, ÖĞRENCİ, ÇÖZÜM, GÜVENLİK, IŞIK
    Önbelleğin amacı, aynı sorguyu yeniden çalıştırmamaktır.
    Bağlantı koptuğunda istemci ne yapmalı?
    Öğretmen “çok güzel” dedi, sınıf güldü.
    Ağ gecikmesi yüzünden yanıt geç ulaştı…
    Şimdi dosyayı açıp içindeki satırları sayalım.
    Kısa bir özet yazın: kilitlenme nasıl önlenir?
    """
  ),
]
