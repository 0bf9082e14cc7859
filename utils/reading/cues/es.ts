import type { CueRows } from './groups.ts';

/** Spanish (ES, Latin America). One phrase a line; the syntax is that of PhraseTrie. */
export const ES: CueRows = {
  invite: {
    strong: `
      invitarte|invitarle|invitarlo|invitarla|invitaros a|para|al
      te|le invitamos a|para
      invitacion a|para _ entrevista*
      citarte|citarle|convocarte|convocarle
      convocatoria a|para _ entrevista
      segunda|proxima|siguiente|ultima|nueva|tercera ronda|fase|etapa|entrevista
      siguiente|proximo paso
      conocerte|conocerle|conocerlo|conocerla (mejor|en)
      volver a|verte verte|verle|vernos|hablar|conocer
      pasar|pasas|pasado|avanzar|avanzas|avanzado a la siguiente|segunda|proxima
      agendar|concertar|fijar|programar|coordinar|organizar una|la|otra _ entrevista|reunion|llamada|videollamada
      queremos|gustaria|quisiera|quisieramos _ verte|conocerte|entrevistarte|entrevistarle|hablar|conocerle
      entrevistarte|entrevistarle
      preseleccionad*
      hemos decidido que continues|continue
      podrias|puedes|podria|puede __ venir|pasarte|acercarte
      conocer al|a el|resto|equipo|director*
      le|les encantaste
      `,
    medium: `
      proceso de seleccion
      siguiente fase
      reunirte|reunirse|charlar|hablar contigo|con
      `,
  },
  inviteSoft: { weak: 'te reuniras|reunira con\nparticiparan\nasistiran' },
  availability: {
    strong: `
      tu|su|vuestra disponibilidad
      que dia|dias|hora|horario* _ viene|va|conviene|encaja
      cuando _ disponible|puedes|podrias|podria|viene|bien
      te|le viene|va|encaja|queda|conviene bien
      estas|esta|estarias disponible
      indicanos|indiquenos|dinos|dime|confirmanos|avisame|avisanos _ disponibilidad|cuando|que|hora|dia|si
      elige|reserva|selecciona|elegir|reservar un|tu|una _ hueco|hora|horario|cita
      `,
    medium: 'disponibilidad\nhorarios',
  },
  fixed: { medium: 'detalles de\nfecha hora' },
  confirm: {
    strong: `
      confirmo|confirmamos|confirmar|confirmada|confirmacion _ entrevista|cita|reunion|hora|asistencia
      tu|su entrevista _ confirmada|programada|agendada
      quedamos|quedo|queda el|confirmad*|agendad*
      segun lo acordado|hablado
      nos vemos el|manana|lunes|martes|miercoles|jueves|viernes
      te|le esperamos
      `,
  },
  remind: {
    strong: `
      recordatorio
      recordarte|recordarle
      te|le recordamos|recuerdo
      entrevista _ manana
      te|le recuerdo|recordamos que
      manana __ entrevista|reunion|cita
      tienes la entrevista|cita
      `,
  },
  reschedule: {
    strong: `
      reprogramar|reprogramad*|aplazar|aplazad*|posponer|pospuesta|posponerla|retrasar|adelantar|reagendar
      cambiar|cambio|mover|moverla la|de|el|tu|a _ fecha|hora|entrevista|cita|reunion|dia|planes
      nueva|otra|otro fecha|hora|dia|hueco|horario
      ha surgido|surgio un|una
      imprevisto
      en lugar|vez de|del
      ya no _ disponible|puede|podra|posible
      `,
  },
  cancel: {
    strong: `
      cancelar|cancelada|cancelamos|cancelacion|anular|anulada|suspender|suspendida _ entrevista|cita|reunion|proceso
      entrevista|cita|reunion|proceso|vacante _ cancelad*|anulad*|suspendid*
      vacante|proceso|puesto _ paralizad*|congelad*|cerrad*|detenid*
      no se celebrara|realizara
      queda|quedan cancelad*|anulad*|suspendid*
      proceso|vacante|puesto se|ha|esta _ paralizad*|suspendid*|cancelad*|congelad*
      `,
    medium: 'cancel*\nanulad*',
  },
  hold: {
    medium: `
      todavia|aun no _ decision|noticias
      te|le diremos|avisaremos|avisare|contactaremos|escribiremos|informaremos|contare
      nos pondremos en contacto
      en los proximos dias
      seguimos _ proceso
      seguimos viendo|entrevistando|valorando
      diremos|decimos|dire algo
      aun|todavia no han|hemos|ha
      `,
  },
  receipt: {
    strong: `
      recibido tu|su candidatura|solicitud|cv|curriculum|postulacion
      hemos recibido
      gracias por _ candidatura|solicitud|postulacion|inscribirte|postularte|interes|aplicar
      revisaremos|revisar|valorar|estudiaremos tu|su candidatura|perfil|solicitud|cv
      `,
    medium: 'tu candidatura\nsu candidatura',
  },
  thanks: { strong: 'gracias por\nencantad* de\nfue un placer' },
  held: {
    strong: `
      gracias por _ entrevista|tiempo|venir|reunion|charla|conversacion|visita|acudir|asistir
      tras|despues|luego|desde (de) la|nuestra|tu|su|hablar _ entrevista|conversacion|charla|reunion|llamada|videollamada|visita
      tras|despues|luego (de) conversar|hablar|platicar|charlar|conocerte|conocerlo|conocerla|verte
      charlando|platicando|conversando|hablando con vos|usted|contigo|ustedes|tigo
      placer|gusto|encanto|encantad*|encantado (de) conocerte|conocerle|conocerlo|conocerla|charlar|platicar|conversar|hablar
      supero|superaste|superado|pasaste|paso la|el _ entrevista|conversacion|llamada|filtro|video|videollamada|fase|etapa
      nuestra|la|tu|su videollamada|llamada|charla|platica _ del|con|lunes|martes|miercoles|jueves|viernes
      primera|anterior|previa entrevista|charla|conversacion|reunion
      entrevista del|de|que _ pasado|ayer|lunes|martes|miercoles|jueves|viernes|tuvimos|tuviste
      la|nuestra|tu entrevista|charla|reunion|conversacion de ayer|hoy
      gracias por venir|acercarte|tu tiempo|la
      `,
  },
  reject: {
    strong: `
      no continuar|continuaremos|continuar|seguir|avanzar _ con|candidatura|proceso
      no has|ha|hemos|has sido|podido seleccionad*|elegid*|seleccionarte
      con|por otro|otra|otros candidat*|perfil*|persona*
      hemos decidido|optado|elegido _ otro|otra|no
      descartad*
      puesto|vacante|plaza _ cubiert*
      mucha suerte|exito*
      decantado|decidido|optado|inclinado por otra|otro|alguien
      otra persona
      mas experiencia
      `,
    medium:
      'lamentamos|sentimos comunicarte|informarte|comunicarle|informarle|decirte\nlamentablemente\ndesafortunadamente\npor desgracia\nlo sentimos',
  },
  offer: {
    strong: `
      oferta|propuesta de trabajo|laboral|empleo|formal|economica
      ofrecerte|ofrecerle el|la|un|este puesto|plaza|contrato|posicion
      carta oferta
      contrato de trabajo|laboral
      bienvenid* al|a equipo|la|nuestra
      nos encantaria|queremos que te|se unas|incorpores|una
      queremos|quieren __ incorpores|incorpore|unas
      sueldo|salario seria|es|de
      buenas noticias
      aceptas|acepta
      `,
    medium: 'enhorabuena\nfelicidades\nsalario\nincorporacion',
  },
  feedback: {
    strong: `
      feedback|retroalimentacion
      valoracion*|impresion*|comentarios
      reserva|reservas
      inquietud*
      preocupa*
      no (acaba|acabo|termina|estan|quedo|quedaron|del) (de|todo) convencer|convencid*|claro
      les|nos hubiera|habria gustado
      les|nos gusto|gusta|encanto
      puntos fuertes
      les|le|nos pareciste|parecio|gustaste|gusto
      les|le|nos preocupa
      han|he hablado con el|ellos
      `,
  },
  assessment: { strong: 'entrevista grabada|diferid*|video\nvideoentrevista\ndinamica de grupo\nassessment' },
  test: { medium: 'prueba tecnica\ncaso practico' },
  interview: { strong: 'entrevista*', weak: 'reunion' },
  job: {
    strong:
      'puesto de|como\nel|este puesto\ncandidatura|candidat*\nvacante\nproceso de seleccion|reclutamiento\nseleccion|recursos humanos|rrhh\noferta de empleo',
    weak: 'puesto\nequipo\nempleo',
  },
  pitch: {
    strong:
      'he visto|encontrado tu perfil\ntu perfil _ linkedin|interes*|encaj*\nescuchar|abierto|abierta _ propuestas|oportunidades\nnueva oportunidad\nte interesaria',
  },
  selling: {
    strong:
      'darse|darte|date de baja\nnewsletter|boletin\nconsejos para|de\ninscribete|apuntate|suscribete\nempleos|ofertas para ti\nwebinar\ndescuento',
  },
  elsewhere: {
    strong: `
      solicitud de visado|visa
      embajada|consulado
      periodista|revista|periodico|reportaje|podcast
      estudio|encuesta|investigacion
      tesis
      entrevista de salida|admision
      entrega|paquete|pedido
      reserva de|su|tu
      `,
  },
  hiring: { strong: 'entrevistar a los|al candidat*\nficha de evaluacion\ncv del candidat*' },
};
