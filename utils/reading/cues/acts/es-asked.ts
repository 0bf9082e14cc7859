import type { CueRows } from '../groups.ts';

/** Spanish (ES, Latin America): how fifty people ask, move, call off and confirm in passing. One phrase a line; the syntax is that of PhraseTrie. */
export const ES_ASKED: CueRows = {
  invite: {
    strong: `
      quiere|quieren|quisiera|desea|desean|gustaria|queremos|quisieramos|encantaria|ganas (mantener|tener) (de) verte|verlo|verla|verle|conocerte|conocerle|conocerla|conocerlo|charlar|hablar|platicar|conversar|recibirte|recibirle|oirte|encuentro|encuentros|escucharte
      ganas de conocer*|verte|verle
      tienes|tenes|tendrias|tiene|tendria un ratito|rato|hueco|momento|tiempo|huequito
      puede|puedes|podes|podria|podrias (usted) venir|pasar|acercarte|acercarse|pasarte|conectarte
      te vendria|viene|queda|cae|cuadra|cierra|serviria bien acercarte|el|venir|pasarte
      elegi|elige|elija|escoge|escoja|reserva|agenda|marca el|un|tu|la|aqui (horario|turno|hueco|hora|momento)
      se (le|te) convoca|cita|citar|invita a|para|al
      convoca|convocamos|citamos|cita a|para __ entrevista|prueba|oral
      entrevista personal|presencial|panel|tecnica|final|grupal|individual (unica) (que) (tendra|sera|el|con|via)
      coordinar|agendar|programar|concertar|cuadrar tu|una|su|la entrevista|llamada|reunion|visita
      indique|indiqueme|digame|dime|decime|avisame|mandame fecha|hora|dia|cuando|que|que
      llamar|llamare|llamando|marco|marcare __ preguntas|manana|puesto
      hacerle|hacerte unas|algunas preguntas
      charla|charlita|platica|conversacion|conversar|cafe|cafecito breve|corta|informal|de|con|y
      graba|grabes|grabar|grabacion|video (tus|un|de) respuestas|video|presentacion
      mantener con usted
      seguimos|avanzamos|avanzas|continuas|sigues|pasas adelante|a|en|con
      preparar|prepara|considera|traiga|trae una|un|tu presentacion|caso|clase
      llamada de|con media|quince|veinte|nuestro|nuestra
      `,
  },
  reschedule: {
    strong: `
      se|te|lo|la recorre|corre|pasa|mueve|cambia|traslada|adelanta|atrasa|pospone|reprograma
      pasamos|pasemos|movimos|movemos|corramos|corremos|cambiamos|cambiar|cambiemos|adelantamos|aplazamos|dejamos|dejemos|trasladamos (la|lo|el|tu|nuestra|su) (cita|entrevista|reunion|al|a|para|de|tu|hora)
      lo dejamos|pasamos|movemos para|a|al
      mandame|mandeme|pasame|dime|digame (los|otros|otras|tus|que) ratos|horas|dias|opciones|huecos|fechas
      ha sido|fue modificada|modificado|cambiada|cambiado|reprogramada|trasladada
      misma|mismo sala|hora|lugar|enlace|sitio|direccion|dia
      nueva|otra|otro|distinta hora|fecha|dia|momento|cita|opcion
      se|me nos|me (ha|han) cruzo|cruzado|complico|complicado|puesto|enfermo|junto
      cambio|modificacion|correccion de|del horario|hora|fecha|cita|dia
      prevista|programada|fijada|inicialmente|original
      en lugar|vez
      perdona|perdon|disculpa|disculpe|siento (el|la|por|las) lio|cambio|molestia|molestias|enredo
      mas tarde|temprano|adelante
      reagend*|reprogram*|pospon*|aplaz*
      `,
  },
  cancel: {
    strong: `
      cancelar|anular|suspender|suspendemos|cancelamos|anulamos|cancelo|anulo (la|tu|su|nuestra|el|lo) (entrevista|cita|reunion|encuentro|del)
      entrevista|cita|reunion|encuentro|llamada|visita|lo __ cancelad*|anulad*|suspendid*|nada|efecto|cayo|suspende|cancela
      sin|dejar|dejamos|queda|quedan efecto
      queda|quedo en (la) nada
      se cayo|suspende|cancela|suspendio lo|la|tu|el
      no (hay) fecha para
      `,
  },
  gone: {
    strong: `
      (han|ha|hemos) (dado) retirado|cerrado|congelado|cancelado|paralizado|frenado|frenaron|suspendido|detenido (de) (la|el|baja|todas) (vacante|puesto|proceso|apertura|posicion|contrataciones)
      vacante|puesto|plaza|posicion|proceso|busqueda __ cubiert*|cancelad*|congelad*|retirad*|baja|cerrad*|suspendid*|ocupad*|eliminad*
      dio|dado|dieron de baja
      ya (fue|esta|hemos|tenemos) cubiert*|cerrad*|alguien|contratado
      tema|motivos|razones presupuestario*|presupuestarios|internos|internas
      `,
  },
  mishap: {
    strong: `
      huelga|paro|temporal|lluvia*|nevada|tormenta|averia|accidente|corte
      imprevisto|surgido|surgio|urgencia|percance|contratiempo
      fiesta|festivo (aqui|en|local)
      vuela|vuelo|viaje|viaja
      se nos|me cruzo|cruza|complico|enfermo|puesto
      `,
  },
  confirm: {
    strong: `
      quedamos asi|entonces|en|para|el|con
      queda firme|confirmad*|agendad*|fijad*|reservad*
      tomamos|tomo|tomado nota
      nos vemos|hablamos|conectamos (entonces|hoy|el|manana|a)
      como (hablamos|quedamos|acordamos|dijimos|te|comentamos)
      te|le|os espero|esperamos|esperan
      hoy|manana a las|te
      solo|para recordarte|que no|confirmar
      no lo|te|se olvides|olvide|pase
      confirma|confirme|confirmar|confirmada|confirmado tu|su|la|el|asistencia
      te|le|les recuerdo|recordamos|recordar
      recordatorio
      tienes|tiene tu|su|la|una (2a|segunda|primera) entrevista|cita
      hasta el|manana|entonces|luego|lunes|martes|miercoles|jueves|viernes
      comprueba|prueba|verifica (tu|la|el) camara|micro|conexion|enlace
      `,
  },
  arrival: {
    strong: `
      pregunta|pregunte|preguntar por
      recepcion|timbre|porteria|garita|estacionamiento|aparcamiento|parking|planta baja
      dni|documento|identificacion|cedula (nacional|oficial|de)
      llega|llegue|llegar (unos) (diez|quince|cinco|10|15) minutos
      estamos|estaremos en el|la|poligono|calle|nave
      `,
  },
};
