import { act2010, act2011, act2022, economy2022, finances2009, labour2004 } from "./amending.js";
import { enacted, type History } from "./wording.js";

/** art. 3: what a centre does, and who may found one. */
export const article3 = (): History<"art-3"> => ({
  "art-3": [
    enacted(
      "Co robi centrum, kto może je utworzyć i w jakiej formie.",
      "What a centre does, who may found one and in which form.",
    ),
  ],
  "art-3-ust-1": [
    enacted(
      "Centrum jest jednostką organizacyjną, która prowadzi reintegrację zawodową i społeczną przez cztery usługi.",
      "A centre is an organisational unit that carries out vocational and social reintegration by four services.",
    ),
    finances2009.words(
      "art-57-pkt-2-lit-a",
      "Centrum prowadzi reintegrację zawodową i społeczną przez cztery usługi; ustawa nie nazywa go już jednostką organizacyjną.",
      "A centre carries out vocational and social reintegration by four services; the Act no longer calls it an organisational unit.",
    ),
  ],
  "art-3-ust-1-pkt-1": [
    enacted(
      "Usługą centrum jest nauka pełnienia ról społecznych dostępnych osobom niewykluczonym.",
      "One service teaches the social roles that are open to persons who are not excluded.",
    ),
  ],
  "art-3-ust-1-pkt-2": [
    enacted(
      "Usługą centrum jest nabywanie umiejętności zawodowych, przyuczenie do zawodu i podnoszenie kwalifikacji.",
      "One service is vocational skills, training for an occupation and higher qualifications.",
    ),
  ],
  "art-3-ust-1-pkt-3": [
    enacted(
      "Usługą centrum jest nauka planowania życia i utrzymania się z własnych dochodów.",
      "One service teaches how to plan one's life and to live on an income of one's own.",
    ),
  ],
  "art-3-ust-1-pkt-4": [
    enacted(
      "Usługą centrum jest nauka rozsądnego gospodarowania pieniędzmi.",
      "One service teaches how to manage money sensibly.",
    ),
  ],
  "art-3-ust-1a": [
    act2022.words(
      "art-1-pkt-2-lit-a",
      "Centrum może świadczyć usługi w innym miejscu niż to, w którym funkcjonuje.",
      "A centre may offer its services in another place than where it works.",
    ),
  ],
  "art-3-ust-1b": [
    economy2022.words(
      "art-70-pkt-1",
      "Z reintegracji w centrum mogą korzystać także pracownicy przedsiębiorstwa społecznego.",
      "Employees of a social enterprise may also have reintegration in a centre.",
    ),
  ],
  "art-3-ust-2": [
    enacted(
      "Centrum może utworzyć wójt, burmistrz lub prezydent miasta albo organizacja pożytku publicznego.",
      "A mayor (wójt, burmistrz, prezydent miasta) or a public benefit organisation may found a centre.",
    ),
    labour2004.words(
      "art-137-pkt-3-lit-a",
      "Centrum może utworzyć wójt, burmistrz lub prezydent miasta albo organizacja pozarządowa.",
      "A mayor or a non-governmental organisation may found a centre.",
    ),
    act2010.words(
      "art-1-pkt-1",
      "Instytucje tworzące wymienia się odtąd w punktach.",
      "The founding institutions are from then on listed in points.",
    ),
  ],
  "art-3-ust-2-pkt-1": [
    act2010.words(
      "art-1-pkt-1",
      "Centrum może utworzyć każda jednostka samorządu terytorialnego, w jednej z dwóch form.",
      "Any unit of local government may found a centre, in one of two forms.",
    ),
  ],
  "art-3-ust-2-pkt-1-lit-a": [
    act2010.words(
      "art-1-pkt-1",
      "Centrum samorządu może działać jako jednostka budżetowa.",
      "A centre of local government may work as a budgetary unit.",
    ),
  ],
  "art-3-ust-2-pkt-1-lit-b": [
    act2010.words(
      "art-1-pkt-1",
      "Centrum samorządu może działać jako samorządowy zakład budżetowy.",
      "A centre of local government may work as a budgetary establishment.",
    ),
  ],
  "art-3-ust-2-pkt-2": [
    act2010.words(
      "art-1-pkt-1",
      "Centrum może utworzyć organizacja pozarządowa.",
      "A non-governmental organisation may found a centre.",
    ),
  ],
  "art-3-ust-2-pkt-3": [
    act2011.words(
      "art-1-pkt-2",
      "Centrum mogą utworzyć także podmioty kościelne i spółdzielnie socjalne; spółdzielnie tylko te, które założyły organizacje pozarządowe, samorządy lub kościelne osoby prawne.",
      "Church entities and social cooperatives may also found a centre; cooperatives only where non-governmental organisations, local government or church legal persons had founded them.",
    ),
    act2022.words(
      "art-1-pkt-2-lit-b",
      "Centrum mogą utworzyć podmioty kościelne i spółdzielnie socjalne, bez względu na to, kto założył spółdzielnię.",
      "Church entities and social cooperatives may found a centre, whoever founded the cooperative.",
    ),
  ],
  "art-3-ust-3": [
    enacted(
      "Centrum utworzone przez wójta, burmistrza lub prezydenta miasta jest gospodarstwem pomocniczym.",
      "A centre that a mayor founded is an auxiliary unit.",
    ),
    finances2009.ends("art-57-pkt-2-lit-b"),
  ],
  "art-3-ust-4": [
    enacted(
      "Centrum organizacji pożytku publicznego jest wyodrębnione organizacyjnie i finansowo, tak by dało się ustalić jego przychody, koszty i wyniki.",
      "A centre of a public benefit organisation is separated in organisation and money, so that its income, costs and results can be told.",
    ),
    labour2004.words(
      "art-137-pkt-3-lit-b",
      "Wyodrębnione jest centrum organizacji pozarządowej, na tych samych zasadach.",
      "The centre of a non-governmental organisation is separated, on the same terms.",
    ),
    act2022.words(
      "art-1-pkt-2-lit-c",
      "Wyodrębnione jest centrum organizacji pozarządowej, podmiotu kościelnego i spółdzielni socjalnej.",
      "The centre of a non-governmental organisation, a church entity or a social cooperative is separated.",
    ),
  ],
});
